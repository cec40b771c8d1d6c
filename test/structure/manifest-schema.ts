/**
 * The order of elements in an add-in-only manifest, written down from MS-OWEMXML and the reference of the manifest's
 * elements. Microsoft's own validator is an online service, and a wrong order is refused by Outlook without a word.
 * Keys are element names; `Host` and `Requirements` differ between the base part and VersionOverrides.
 */
export const BASE_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "FormSettings",
    "Permissions",
    "Rule",
    "DisableEntityHighlighting",
    "VersionOverrides",
  ],
  Hosts: ["Host"],
  Host: [],
  Requirements: ["Sets"],
  Sets: ["Set"],
  FormSettings: ["Form"],
  Form: ["DesktopSettings", "TabletSettings", "PhoneSettings"],
  DesktopSettings: ["SourceLocation", "RequestedHeight"],
  Rule: ["Rule"],
};

export const OVERRIDES_ORDER: Readonly<Record<string, readonly string[]>> = {
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
    "ConnectedServiceControls",
    "ExtendedPermissions",
  ],
  Requirements: ["bt:Sets"],
  "bt:Sets": ["bt:Set"],
  Hosts: ["Host"],
  Host: ["Runtimes", "DesktopFormFactor", "MobileFormFactor"],
  Runtimes: ["Runtime"],
  Runtime: ["Override"],
  DesktopFormFactor: ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["OfficeTab", "LaunchEvents", "SourceLocation"],
  OfficeTab: ["Group"],
  Group: ["Label", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image"],
  Action: ["SourceLocation", "SupportsPinning"],
  LaunchEvents: ["LaunchEvent"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image"],
  "bt:Urls": ["bt:Url"],
  "bt:ShortStrings": ["bt:String"],
  "bt:LongStrings": ["bt:String"],
};

export const BASE_NAMESPACE = "http://schemas.microsoft.com/office/appforoffice/1.1";
export const OVERRIDES_NAMESPACE = "http://schemas.microsoft.com/office/mailappversionoverrides";
export const OVERRIDES_1_1_NAMESPACE = `${OVERRIDES_NAMESPACE}/1.1`;
