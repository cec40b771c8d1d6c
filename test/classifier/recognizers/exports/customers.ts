import type { ExportSheet } from "./export-sheet";

/** Contacts, customers, members and guests, headed as address books, shops and mailing systems head them. */
export const CUSTOMERS: readonly ExportSheet[] = [
  {
    system: "Google Contacts",
    columns:
      "First Name=first-name; Middle Name=first-name; Last Name=last-name; Nickname=first-name; Birthday=birth-date; Notes=~; Photo=photo-url; Labels=~* myContacts; E-mail 1 - Label=~Home|Work; E-mail 1 - Value=email; Phone 1 - Label=~Mobile; Phone 1 - Value=phone; Address 1 - Label=~Home; Address 1 - Street=address; Address 1 - City=location; Address 1 - Postal Code=postal-code; Address 1 - Country=location; Organization Name=employer; Organization Title=job-title; Organization Department=department; Relation 1 - Label=~Spouse|Child; Relation 1 - Value=family; Website 1 - Value=photo-url",
  },
  {
    system: "Outlook, contacts",
    columns:
      "Title=gender:Mr|Mrs|Dr; First Name=first-name; Middle Name=first-name; Last Name=last-name; Company=employer; Department=department; Job Title=job-title; Business Street=address; Business City=location; Business State=location; Business Postal Code=postal-code; Business Country/Region=location; Home Street=address; Home City=location; Home Postal Code=postal-code; Business Fax=phone; Business Phone=phone; Company Main Phone=phone; Home Phone=phone; Mobile Phone=phone; E-mail Address=email; E-mail Type=~SMTP; E-mail Display Name=full-name; Birthday=birth-date; Gender=gender; Spouse=family; Children=family; Manager's Name=supervisor; Web Page=photo-url",
  },
  {
    system: "Salesforce, contacts",
    columns:
      "Contact ID=person-reference; Salutation=gender:Mr.|Ms.|Dr.; First Name=first-name; Last Name=last-name; Account Name=employer; Title=job-title; Mailing Street=address; Mailing City=location; Mailing State/Province=location; Mailing Zip/Postal Code=postal-code; Mailing Country=location; Phone=phone; Mobile=phone; Email=email; Reports To=supervisor; Lead Source=~Web|Phone; Email Opt Out=~0|1; Last Activity=~date; Birthdate=birth-date",
  },
  {
    system: "HubSpot, contacts",
    columns:
      "Record ID=person-reference; First Name=first-name; Last Name=last-name; Email=email; Phone Number=phone; Primary Company=employer; Last Activity Date=~date; Lead Status=~New|Open; Marketing contact status=~Marketing contact; Create Date=~date; Lifecycle Stage=~lead|customer; Job Title=job-title; City=location",
  },
  {
    system: "Mailchimp, audience",
    columns:
      "Email Address=email; First Name=first-name; Last Name=last-name; Address=address; Phone Number=phone; Birthday=birth-date:04/12|11/30; MEMBER_RATING=performance:2|4; OPTIN_TIME=~date; OPTIN_IP=ip-address; CONFIRM_TIME=~date; CONFIRM_IP=ip-address; LATITUDE=geo; LONGITUDE=geo; GMTOFF=~1|2; TIMEZONE=~Europe/Rome; CC=~IT|FR; REGION=~62|A1; LEID=~int; EUID=~ab12cd|ef34gh; NOTES=~; TAGS=~vip",
  },
  {
    system: "Eventbrite, attendees",
    columns:
      "Order #=~int; Order Date=~date; First Name=first-name; Last Name=last-name; Email=email; Quantity=~1; Ticket Type=~Standard|Student; Ticket Price=~money; Attendee #=person-reference; Attendee Status=~Attending; Cell Phone=phone; Home Address 1=address; Home City=location; Home Zip=postal-code; Home Country=location; Gender=gender; Age=age; Dietary requirements=health:None|Vegan; Company=employer; Job Title=job-title",
  },
  {
    system: "Shopify, customers",
    columns:
      "Customer ID=person-reference; First Name=first-name; Last Name=last-name; Email=email; Accepts Email Marketing=~yes|no;  Default Address Address1=address; Default Address Address2=address:Flat 2|Apt 9; Default Address City=location; Default Address Province Code=location:ON|QC; Default Address Country Code=location:CA|US; Default Address Zip=postal-code; Default Address Phone=phone; Phone=phone; Accepts SMS Marketing=~yes|no; Total Spent=~money; Total Orders=~int; Note=~; Tax Exempt=~yes|no; Tags=~vip",
  },
  {
    system: "Shopify, orders",
    columns:
      "Name=~#1001|#1002|#1003; Email=email; Financial Status=~paid; Paid at=~date; Currency=~EUR; Subtotal=~money; Shipping=~money; Total=~money; Lineitem quantity=~1|2; Lineitem name=~Mug|Shirt; Lineitem price=~money; Billing Name=full-name; Billing Street=address; Billing City=location; Billing Zip=postal-code; Billing Country=location:IT|FR; Billing Phone=phone; Shipping Name=full-name; Shipping Street=address; Shipping City=location; Shipping Zip=postal-code; Notes=~; Vendor=~Acme",
  },
  {
    system: "WooCommerce, customers",
    columns:
      "user_id=person-reference; user_login=username; user_pass=credential:$P$Babcdefghijklmnop12345678901234|$P$Bqwertzuiopasdfgh12345678901234; user_email=email; user_registered=~date; display_name=full-name; first_name=first-name; last_name=last-name; billing_first_name=first-name; billing_last_name=last-name; billing_company=employer; billing_address_1=address; billing_city=location; billing_postcode=postal-code; billing_country=location:DE|AT; billing_phone=phone; role=~subscriber|customer",
  },
  {
    system: "Odoo, res.partner",
    columns:
      "id=~__export__.p_1|__export__.p_2; name=full-name; email=email; phone=phone; mobile=phone; street=address; street2=address:2nd floor|c/o Mayer; city=location; zip=postal-code; country_id=location; function=job-title; is_company=~False; lang=~en_US",
  },
  {
    system: "hotel guests",
    columns:
      "Guest name=full-name; Room=~101|204; Arrival=~date; Departure=~date; Document type=~Passport|ID; Document number=national-id; Citizenship=ethnicity-nationality; Place of birth=location; Licence plate=~AB 123|CD 456; Special requests=~",
  },
  {
    system: "church members",
    columns:
      "Family name=last-name; Given names=first-name; Envelope No=~int; Baptised=religion:yes|no; Date of baptism=religion:1999-04-02|2004-05-01; Address=address; Phone=phone; Spouse name=family; Children names=family; Pledge=~money",
  },
  {
    system: "sports club",
    columns:
      "Mitgliedsnummer=person-reference; Name=last-name; Vorname=first-name; Geb.-Datum=birth-date; Straße=address; PLZ=postal-code; Wohnort=location; Telefon privat=phone; E-Mail-Adresse=email; Abteilung=department; Beitrag=~money; Eintritt=~date; IBAN=bank-account; Kontoinhaber=full-name",
  },
  {
    system: "race entries",
    columns:
      "Bib=person-reference; Runner=full-name; M/F=gender; Category=~M40|W35; Club=~Harriers|none; Year of birth=birth-date:1978|1990|1985; Emergency contact name=family; Emergency contact phone=phone; Medical conditions=health; T-shirt=~S|M|L",
  },
  {
    system: "donors",
    columns:
      "Constituent ID=person-reference; Donor=full-name; Preferred email=email; Preferred address lines=address; Preferred city=location; Last gift amount=~money; Last gift date=~date; Deceased=~No|Yes; Solicit codes=~none",
  },
  {
    system: "tenants",
    columns:
      "Tenancy ref=person-reference; Tenant name=full-name; Joint tenant=full-name; Property address=address; Postcode=postal-code; Rent=~money; Arrears=~money; Housing benefit=salary; Vulnerability=health; Contact number=phone",
  },
  {
    system: "survey of named people",
    columns:
      "Timestamp=~date; Your name=full-name; Your email=email; What is your age?=age; What is your gender?=gender; Which country do you live in?=location; Phone number (optional)=phone; Any comments?=~",
  },
  {
    system: "web shop database",
    columns:
      "customer_no=person-reference; cust_fname=first-name; cust_lname=last-name; cust_email=email; cust_tel=phone; cc_number=card-number; cc_exp=card-number:04/27|11/28; cvv=card-number:123|456; pwd_hash=credential; last_login_ip=ip-address; newsletter=~0|1; created_at=~date",
  },
  {
    system: "clienti",
    columns:
      "Codice cliente=person-reference; Cognome=last-name; Nome=first-name; Codice fiscale=national-id; Indirizzo=address; CAP=postal-code; Città=location; Prov.=location:MI|RM; Cellulare=phone; E-mail=email; Data di nascita=birth-date; Note=~",
  },
  {
    system: "klienci",
    columns:
      "Nr klienta=person-reference; Imię=first-name; Nazwisko=last-name; PESEL=national-id; Ulica i nr domu=address; Kod pocztowy=postal-code; Miejscowość=location; Telefon komórkowy=phone; Adres e-mail=email; NIP=tax-id; Uwagi=~",
  },
  {
    system: "müşteriler",
    columns:
      "Müşteri No=person-reference; Adı=first-name; Soyadı=last-name; TC Kimlik No=national-id; Doğum Tarihi=birth-date; Cep Telefonu=phone; E-posta=email; İl=location; İlçe=location; Adres=address",
  },
];
