/** A cell with what it says, and under it smaller what tells it apart. */
export function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <>
      {first}
      <br />
      <small className="soft">{second}</small>
    </>
  );
}
