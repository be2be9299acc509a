import type { AgencyKind } from "@tgpl/domain";
import type { Inputs } from "../api/outputs.ts";
import type { AgencyRecord } from "./agency-page.tsx";
import { orNull } from "./notice-form-value.ts";

type ServerForm = Inputs["agencies"]["create"]["form"];
export type ContactValue = { name: string; duty: string; phone: string; email: string };

/** An agency while being written down; empty text is what is not known. */
export type AgencyFormValue = {
  kind: AgencyKind | "";
  name: string;
  nameEn: string;
  address: string;
  phone: string;
  email: string;
  note: string;
  contacts: ContactValue[];
};

export function emptyAgency(kind: AgencyKind | "" = ""): AgencyFormValue {
  return { kind, name: "", nameEn: "", address: "", phone: "", email: "", note: "", contacts: [] };
}

export function fromAgency(agency: AgencyRecord): AgencyFormValue {
  const text = (value: string | null) => value ?? "";
  return {
    kind: agency.kind,
    name: agency.name,
    nameEn: text(agency.nameEn),
    address: text(agency.address),
    phone: text(agency.phone),
    email: text(agency.email),
    note: text(agency.note),
    contacts: agency.contacts.map(({ name, duty, phone, email }) => ({
      name,
      duty: text(duty),
      phone: text(phone),
      email: text(email),
    })),
  };
}

/** What the server takes; undefined while no kind is chosen. A contact without a name is left out. */
export function toAgency(value: AgencyFormValue, communeCode: string | null): ServerForm | undefined {
  if (value.kind === "") return undefined;
  return {
    kind: value.kind,
    name: value.name,
    nameEn: orNull(value.nameEn),
    communeCode,
    address: orNull(value.address),
    phone: orNull(value.phone),
    email: orNull(value.email),
    note: orNull(value.note),
    contacts: value.contacts
      .filter(({ name }) => name.trim() !== "")
      .map(({ name, duty, phone, email }) => ({
        name: name.trim(),
        duty: orNull(duty),
        phone: orNull(phone),
        email: orNull(email),
      })),
  };
}
