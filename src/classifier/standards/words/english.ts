import type { HeaderWords } from "../header-words";

export const ENGLISH: HeaderWords = {
  "full-name":
    "full name, complete name, display name, legal name, name and surname, first and last name, surname and name, name surname, last name first name, full names, assigned to?, known as?, contact?, full legal name, payee, name in full, account holder name, contact name, contact person, recipient name, candidate name",
  "first-name":
    "first name, given name, given names, forename*, first names, fname, christian name, preferred name, nickname, middle name, mname, middle initial, additional name, first?, middle?, given?",
  "last-name":
    "last name, surname, family name, lname, maiden name, second name?, last names, surnames, last?, surn, lastnames, other names",
  email: "email*, email address, mail address, mail?, contact email, email addr, e mails",
  phone:
    "phone*, telephone, tel, mobile, cell, fax, pager, landline, whatsapp, contact number, contact no, ext?, extension?, mob, ph, cellphone, contact details?, viber, telegram",
  "birth-date":
    "date of birth, birth day, birth date, birthda*, dob, born, birth year, year of birth, birth month, birth dt, d o b, bdate, bday, b date, date birth, yob, birth place and date",
  age: "age, age group?, age range?",
  gender:
    "gender, sex, salutation?, pronouns, honorific?, name prefix?, m f, male female, sx, gender identity, sex at birth",
  "national-id":
    "ssn, social security, national id, national insurance number, nino, ni number, identity number, identity card number, id card, national identification number, citizen id, aadha*, nric, sin?, personal identification number, personal number, nhs number, id document, identity document, id number?, driver license, drivers license, driving licence, license number?, medicare number, nid, ss number",
  passport: "passport, travel document, visa number, pp no, visa no, visa type",
  "tax-id":
    "tax id, tax number, tax identification number, taxpayer id, tin, itin, tax code, tax file number, tfn, pan, utr",
  "bank-account":
    "bank account, account number, account no, iban, bic, swift, routing number, sort code, bank details, bank code, ifsc, bsb, acc no, account num, acct no, acct number",
  "card-number":
    "card number, credit card, card no, cc number, cc num, cvc, cvv, cc expire date, cc expiry, card expiry, expiry date of card, cardholder, debit card, cc cvc",
  address:
    "address, street, address line, addr, house number, house no, apartment, apt, apt no, unit number, unit num, po box, residence, shipping address, addr line, street no, flat no, door no, address city state, street line, po box no, mailing address, postal address, residential address, extended address, billing address, delivery address",
  "postal-code": "postal code, postcode, zip, post code, zipcode, pin code postal, eircode, postal zip",
  location:
    "duty station, city, town, country, country of residence, state?, province, region?, county, district?, village, location, place of residence, place of birth, birthplace, hometown, station?, site?, office?, posting, municipality, suburb, locality, governorate, place of work, workplace, place of assignment, duty stn, city of residence, ward?, state of residence, lga, barangay, area?, base?, base location",
  geo: "latitude, longitude, lat, lon, lng, coordinates, gps, geolocation, lat long, x coord, y coord, geo point, geocode, latlng",
  "employee-id":
    "employee no, service number, emp no, index number, clock number, staff no, pernr, erp id, empl no, empno, empid, personnel no, pers no, work id, payroll no, employee id, employee number, staff id, staff number, personnel number, payroll number, payroll id, badge number, emp id, emp code, worker id, badge id, hr id",
  "person-reference":
    "mrn, medical record number, hospital number, membership number, membership id, case number, case no, case ref, case id, claim number, claim no, claim ref, case reference, claim id, application number, registration number?, roll number, roll no, enrolment number, admission number, file number?, policy number, urn?, household id, unhcr id, record id?, ref no?, reference?, contact id, hosp no, mrno, mr no, uhid, nhs patient, patient id, patient number, student number, student id, customer number, customer id, client id, member number, applicant id, beneficiary id, participant id, user id, person id, individual id, subscriber id",
  "job-title":
    "job, title?, position, role?, occupation, designation, profession, post?, job description?, rank?, grade level?, jobtitle, job code?, pos, jobs, working title, work title, trade?, military rank, cadre, job family",
  employer:
    "company, organization, organisation, employer, firm, agency, business?, business name, institution?, entity?, account name?, affiliation, org, organisational unit?, workplace name, institution name?, ngo, ministry, place of employment, school name of teacher",
  supervisor:
    "supervisor, line manager, manager, reports to, reporting to, boss, team lead, team leader, head of unit, reporting officer, reviewer?, mentor?, coach?, approver?, mgr, supervisors name, sup, supervised by, line mgr, first reporting officer, fro, sro, reporting manager, direct manager",
  "contract-type":
    "contract, employee type, worker type, appointment?, full time part time, fte?, ft pt, employee status, employment, tenure type, staff category, staff type, contract category, appt type, appointment category, engagement type, category of staff, permanent temporary, fulltime parttime, full part time, emp type, work type?, position type, assignment type, employee category, employment category, contract type, type of contract, type of appointment, appointment type, employment type, employment status, contract status, terms of employment, contractual status, contract modality",
  salary:
    "salary, wage, pay?, income, compensation, hourly rate, pay rate, bonus*, earnings, ctc, remuneration, wages, pay grade, pension, take home pay, stipend, payout?, allowance, deductions?, gross, net?, basic, hra, annual pay, sal, take home, overtime, commission?, hourly wage, annual salary, base salary, monthly salary, annual income, gross salary, net salary, gross pay, net pay, basic pay, weekly salary, overtime pay, basic salary",
  education:
    "education, qualification, qualifications, degree, university, college, school attended, graduation year, major?, education field, alma mater, diploma, field of study, study program, certification?, grade?, class?, edu, school?, high school, minor?, stream?, course of study, grad year, year of graduation, programme of study, training?, education level, highest degree, academic qualification, level of education",
  performance:
    "performance, rating?, score?, gpa, cgpa, mark?, marks, final grade, evaluation, appraisal, academic standing, attendance, absences, exam?, midterm, homework, quiz, grades, total marks, disciplinary, warnings?, final exam, assignment?, math?, maths?, mathematics?, physics?, biology?, chemistry?, test score, credit score",
  health:
    "diagnos*, health, disease, illness, disab*, blood type, blood group, allerg*, medication*, symptoms, treatment, mental health score, hiv, vaccinat*, stress level, anxiety level, depression, sleep quality, injury, bmi, weight?, height?, covid, test result?, icd, pregnan*, smoker, blood pressure, cholesterol, therapy, special needs, chronic conditions, condition?, physician, dx, prognosis, blood grp, medical condition, medical conditions, mental health, hiv status, vaccination status, sick leave, sick days, medical history, covid status, health insurance, dietary requirements, mental illness",
  "ethnicity-nationality":
    "ethnicity, race, nationalit*, citizenship, citizen, hispanic, country of birth, tribe, country of origin, mother tongue, native language, immigration status, visa status, refugee status, nat, natl, ethnic origin, hispanic latino, race desc, citizen desc",
  religion:
    "religio*, religious affiliation, faith, denomination?, caste, church, beliefs, parish, sect, mosque, zakat",
  "marital-status":
    "marital*, civil status, married, spouse status, marital stat, marriage status, relationship status, mar status, civil state, marital status, marital desc",
  "sexual-orientation": "sexual orientation, orientation?, sexuality, lgbt, lgbtq*, sexual identity",
  family:
    "children, dependents, dependants, dependents count, relationship, relation?, household size, family size, siblings, household, marriage date, family members, father, mother, kids, nok, ice contact, family status, hh size, beneficiaries of insurance, sibsp, parch, number of children, no of children, has children, emergency contacts, no of dependents",
  username:
    "username, login, screen name, handle, nick, account?, userid, skype, sam account name, user principal name, upn, user login",
  credential:
    "passw*, pwd, pw, pin, pin code?, secret?, security question, security answer, passcode, api key, access token, token?, encrypted password, password hash, temporary password",
  "ip-address": "ip address, ip, ip addr, remote addr, mac address, sign in ip, client ip",
  "photo-url":
    "photo*, photo url, picture, avatar, avatar url, image url?, website?, web page?, facebook, twitter, linkedin, instagram, profile url, homepage?, blog?, portrait, social media, headshot, profile picture, linkedin profile",
  department:
    "department, dept, division, unit?, team?, business unit, cost center, cost centre, section?, directorate, group?, faculty",
  "date-of-event":
    "date, last login, entry on duty, eod, timestamp, created, updated, time?, year?, month?, day?, contract end, contract start, years of service, seniority, check in, hire date, start date, end date, joining date, join date, date joined, date of joining, date hired, date of hire, termination date, date of termination, added date, registration date, expiry date, admission date, discharge date, visit date, customer since",
  "free-text": "notes, note, comment*, remark*, description, memo, details?, message, feedback, observations, reason",
  membership:
    "membership, club, subscription, chapter?, committee, association?, union, party?, opt in, subscribed, unsubscribed, membership type",
  name: "name, names, nm, nme, named",
  number: "id, no, number, nr, num, code, key, ref, identifier, uid, uuid, idx, nbr, sl no, s no, sr no, sno",
  staff:
    "employee, employees, staff, worker, workers, personnel, emp, officer, colleague, consultant, intern, volunteer*, teacher*, agent?, driver, nurse, doctor, dentist*, dr, trainer, contractor?, team member, user account, hr, payroll, focal point, empl, sales rep",
  people:
    "person, persons, people, customer, customers, client*, patient, patients, student, students, pupil*, member, members, user, users, participant*, attendee*, applicant*, candidate*, beneficiary, beneficiaries, guest*, passenger*, subscriber*, tenant*, resident*, donor*, contact, contacts, recipient?, individual*, victim, claimant*, registrant, child, insured, buyer, purchaser, voter, delegate, invitee, learner, alumni, policyholder, lead, leads, reg, respondent, refugee, owner, holder, survivor, inmate, borrower, player?, traveller, traveler, friend*, mentee, mailing list, newsletter, complainant, account holder",
  relative:
    "guardian*, parent, parents, spouse, partner?, next of kin, emergency contact, kin, wife, husband, mother, father, dependent, dependant, fathers, mothers, spouse s, carer, caretaker",
  organisation:
    "store, shop, branch, supplier, vendor, provider, school, hospital, hotel, restaurant, merchant, clinic, manufacturer, publisher, seller, business, foundation, carrier, dealer, brand, distributor, facility, outlet, warehouse, customer company, station name, museum, library, company, organization, organisation, institution, pollster, sponsor",
  thing:
    "product*, item, items, price, cost, quantity, qty, stock, sku, barcode, category, subcategory, brand, model, file, filename, species, genus, population, gdp, area, capital, continent, team, league, game, match, song, album, artist, movie, film, book, author, director, title name, isbn, genre, vehicle, car, make, engine, mpg, order*, invoice, transaction, project, projects, task, event, table, column, field, server, host, domain, url, version, dataset, variable, parameter, account type, currency, amount, total, sales, revenue, profit, discount, tax, fee, rooms, room, bedrooms, course, module, subject, class name, size, color, colour, weight kg, material, inventory, asset, equipment, part, component, device, serial number, manufacturer, recipe, ingredient, animal, plant, pet, property, building, bag, bucket, storage, ticket, issue, bug, priority, segment, campaign, page, form, record, object, format, image, video, media, opening, metro, route, flight, stop, line, job id, vacancy, score home, poll, votes, seats, budget, unit of measure, uom, shipping, warehouse, menu, dish, label, kpi, metric, feature, license plate, vat, drg, cause, unit price, street furniture",
  measure:
    "average, avg, mean, median, percent, percentage, pct, share, count, number of, no of, ratio, std, stdev, min, max, rate of, growth, proportion, per capita, index of, forecast, projection, estimate*, total number, sum of",
  filler:
    "of, the, a, an, and, or, in, on, for, to, at, by, is, current, primary, secondary, main, other, alternat*, alt, old, new, home, work, personal, private, business, registered, official, preferred, value, line, usr, tbl, str, first line, mr, mrs, permanent, full, your, my, please, enter, what, s, office, corporate, contact, latest, last known, if any, optional, required, formatted, desired, google, paypal, outlook, usd, eur, gbp, dd, mm, yyyy, yy, iso, m, f, x, years, year, yrs",
};
