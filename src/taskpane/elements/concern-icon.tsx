import { DocumentQuestionMarkRegular } from "@fluentui/react-icons/svg/document-question-mark";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { JSX } from "react";
import type { Concern } from "./concern";

export function ConcernIcon({ concern }: { readonly concern: Concern }): JSX.Element {
  switch (concern.rule) {
    case "visible-recipients":
      return <PeopleTeamRegular />;
    case "personal-columns":
      return <DocumentTableRegular />;
    case "unreadable-attachment":
      return <DocumentQuestionMarkRegular />;
  }
}
