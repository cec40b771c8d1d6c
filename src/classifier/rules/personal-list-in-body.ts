import { isContactList } from "./contract/contact-list";
import { audienceOf, exposureOf, fixesForReaders, worstFirst } from "./contract/exposure";
import { defineRule } from "./contract/rule";

/** G20 2014: 31 heads of state with passport numbers. Eight rows in the text did harm elsewhere. */
export const personalListInBody = defineRule({
  id: "personal-list-in-body",
  needs: ["from", "to", "cc", "bcc", "listInText", "sensitivity"],

  isApplicable: ({ listInText }) => listInText !== null,

  *check(message, policy) {
    const { minPeople } = policy.rules["personal-list-in-body"];
    const { listInText, sensitivity } = message;
    if (listInText === null || listInText.people < minPeople) return;
    const { people } = listInText;
    const kinds = worstFirst(listInText.kinds);
    const isMinor = isContactList(listInText, policy, sensitivity);
    const audience = audienceOf(message, policy);
    const exposure = exposureOf(kinds, isMinor, audience, false);
    yield {
      type: "finding",
      exposure,
      data: { people, kinds, readers: audience.readers },
      // What stands in the text only its writer can shorten.
      fixes: fixesForReaders(audience, exposure),
    };
  },
});
