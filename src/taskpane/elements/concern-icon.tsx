import { DocumentQuestionMarkRegular } from "@fluentui/react-icons/svg/document-question-mark";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { JSX } from "react";
import type { Concern } from "./concern";

export function ConcernIcon({ concern }: { readonly concern: Concern }): JSX.Element {
  switch (concern.rule) {
    case "visible-recipients":
    case "group-recipients":
    case "recipient-domain":
      return <PeopleTeamRegular />;
    case "personal-columns":
    case "hidden-data":
    case "address-list":
    case "personal-list-in-body":
      return <DocumentTableRegular />;
    case "unreadable-attachment":
      return <DocumentQuestionMarkRegular />;
  }
}
