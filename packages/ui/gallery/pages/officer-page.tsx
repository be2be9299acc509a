import { type ReactNode, useState } from "react";
import { ButtonLink } from "../../src/button-link.tsx";
import { FindBox } from "../../src/find-box.tsx";
import { Icon } from "../../src/icon.tsx";
import { OfficerFrame } from "../../src/officer-frame.tsx";
import { bottom, brand, groups, officer } from "../sample.ts";

export function OfficerPage({ here, children }: { here: string; children: ReactNode }) {
  const [query, setQuery] = useState("");
  return (
    <OfficerFrame
      brand={brand}
      isDemo
      groups={groups}
      bottom={bottom}
      current={here}
      find={
        <FindBox
          label="Tìm tên, số hồ sơ, điện thoại, tòa án"
          value={query}
          onChange={setQuery}
          onSubmit={() => undefined}
        />
      }
      actions={<Actions here={here} />}
      person={officer}
      onSignOut={() => undefined}
    >
      {children}
    </OfficerFrame>
  );
}

function Actions({ here }: { here: string }) {
  return (
    <>
      <ButtonLink kind={here === "intake" ? "neutral" : "main"} href="#intake">
        <Icon name="plus" />
        Tiếp nhận
      </ButtonLink>
      <ButtonLink kind="bare" href="#news" aria-label="3 tin mới">
        <Icon name="bell" />3
      </ButtonLink>
    </>
  );
}
