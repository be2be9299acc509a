import { useState } from "react";

export interface SignInValues {
  email: string;
  password: string;
}

export interface Entering {
  /** How many times the button was pressed: the error summary takes focus again with each. */
  attempt: number;
  isBusy: boolean;
  error: unknown;
}

const idle: Entering = { attempt: 0, isBusy: false, error: null };

/** Sending e-mail and password: nothing is sent while one of them is empty, or the last answer is not here yet. */
export function useEntering(signIn: (values: SignInValues) => Promise<unknown>) {
  const [state, setState] = useState(idle);
  /** Answers whether the person is in. */
  const enter = async (values: SignInValues): Promise<boolean> => {
    const isWhole = values.email.trim() !== "" && values.password !== "";
    setState(({ attempt }) => ({ attempt: attempt + 1, isBusy: isWhole, error: null }));
    if (!isWhole) return false;
    try {
      await signIn(values);
      setState((now) => ({ ...now, isBusy: false }));
      return true;
    } catch (error) {
      setState(({ attempt }) => ({ attempt: attempt + 1, isBusy: false, error }));
      return false;
    }
  };
  return { ...state, enter, forget: () => setState(idle) };
}
