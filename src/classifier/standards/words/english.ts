import type { HeaderWords } from "../header-words";

export const ENGLISH: HeaderWords = {
  "full-name":
    "full name, complete name, display name, legal name, name and surname, first and last name, surname and name, name surname, last name first name, contact name, contact person, recipient name, full names, candidate name, assigned to?, known as?, contact?",
  "first-name":
    "first name, given name, given names, forename, forenames, first names, fname, christian name, preferred name, nickname, middle name, mname, middle initial, additional name, first?, middle?, given?",
  "last-name": "last name, surname, family name, lname, maiden name, second name?, last names, surnames, last?",
  email: "email, email address, emails, mail address, mail?, contact email, email addr",
  phone:
    "phone, telephone, tel, mobile, cell, fax, pager, landline, whatsapp, contact number, contact no, phones, ext?, extension?",
  "birth-date": "date of birth, birth date, birthday, dob, born, birth year, year of birth, birth month, birth dt",
  age: "age, age group?, age range?",
  gender: "gender, sex, gender identity, salutation?, pronouns, sex at birth, honorific?, name prefix?",
  "national-id":
    "ssn, social security, ss number, national id, national insurance number, nino, ni number, identity number, identity card number, id card, national identification number, citizen id, aadhaar, aadhar, nric, sin?, personal identification number, personal number, nhs number, id document, identity document, id number?, driver license, drivers license, driving licence, license number?, medicare number",
  passport: "passport, travel document, visa number",
  "tax-id":
    "tax id, tax number, tax identification number, taxpayer id, tin, itin, tax code, tax file number, tfn, pan, utr",
  "bank-account":
    "bank account, account number, account no, iban, bic, swift, routing number, sort code, bank details, bank code, acct no, acct number, ifsc, bsb",
  "card-number":
    "card number, credit card, card no, cc number, cc num, cvc, cvv, cc cvc, cc expire date, cc expiry, card expiry, expiry date of card, cardholder, debit card",
  address:
    "address, street, mailing address, postal address, residential address, address line, addr, house number, house no, apartment, apt, apt no, unit number, unit num, po box, residence, extended address, shipping address, billing address, delivery address",
  "postal-code": "postal code, postcode, zip, postal zip",
  location:
    "duty station, city, town, country, country of residence, state?, province, region?, county, district?, village, location, place of residence, place of birth, birthplace, hometown, station?, site?, office?, posting, base location, municipality, suburb, locality, governorate",
  geo: "latitude, longitude, lat, lon, lng, coordinates, gps, geolocation, lat long",
  "employee-id":
    "employee id, employee number, employee no, staff id, staff number, personnel number, payroll number, payroll id, service number, badge number, emp id, emp no, emp code, index number, clock number, worker id, badge id, staff no, hr id, pernr, erp id",
  "person-reference":
    "patient id, patient number, mrn, medical record number, hospital number, student number, student id, customer number, customer id, client id, member number, membership number, membership id, case number, case no, case ref, case id, claim number, claim no, claim ref, case reference, claim id, applicant id, application number, beneficiary id, participant id, user id, person id, registration number?, roll number, roll no, enrolment number, admission number, file number?, policy number, urn?, individual id, household id, unhcr id, record id?, ref no?, reference?, contact id, subscriber id",
  "job-title":
    "job, title?, position, role?, occupation, designation, profession, post?, job description?, rank?, grade level?, job family",
  employer:
    "company, organization, organisation, employer, firm, agency, business?, business name, institution?, entity?, account name?, affiliation",
  supervisor:
    "supervisor, line manager, manager, reports to, reporting to, reporting manager, boss, team lead, team leader, head of unit, direct manager, reporting officer, reviewer?, mentor?, coach?, approver?",
  "contract-type":
    "contract type, type of contract, contract, type of appointment, appointment type, employment type, employment status, employee type, worker type, contract status, appointment?, full time part time, fte?, ft pt, employee status, employment, tenure type, terms of employment, contractual status, contract modality, staff category, staff type",
  salary:
    "salary, wage, hourly wage, pay?, annual salary, base salary, monthly salary, income, annual income, gross salary, net salary, gross pay, net pay, compensation, hourly rate, pay rate, bonus, earnings, ctc, remuneration, wages, basic pay, pay grade, pension, take home pay, weekly salary, overtime pay, basic salary, stipend, payout?, allowance, deductions?",
  education:
    "education, education level, qualification, qualifications, degree, highest degree, university, college, school attended, graduation year, major?, education field, academic qualification, alma mater, diploma, field of study, level of education, study program, certification?, grade?, class?",
  performance:
    "performance, rating?, score?, gpa, cgpa, mark?, marks, final grade, test score, credit score, evaluation, appraisal, academic standing, attendance, absences, exam?, midterm, homework, quiz, grades, total marks, disciplinary, warnings?, final exam, assignment?, math?, maths?, mathematics?, physics?, biology?, chemistry?",
  health:
    "diagnosis, diagnoses, medical condition, medical conditions, health, disease, illness, disability, disabilities, disabled, blood type, blood group, allergies, allergy, medication, medications, symptoms, treatment, mental health, mental health score, hiv status, hiv, vaccination, vaccination status, vaccinated, stress level, anxiety level, depression, sleep quality, injury, bmi, weight?, height?, sick leave, sick days, medical history, covid, covid status, test result?, icd, pregnancy, pregnant, smoker, blood pressure, cholesterol, health insurance, dietary requirements, therapy, special needs, chronic conditions, mental illness, condition?, physician",
  "ethnicity-nationality":
    "ethnicity, ethnic origin, race, nationality, citizenship, citizen, hispanic latino, hispanic, country of birth, nationalities, tribe, country of origin, mother tongue, native language, immigration status, visa status, refugee status, race desc, citizen desc",
  religion: "religion, religious affiliation, faith, denomination?, caste, church",
  "marital-status": "marital status, marital, civil status, married, marital desc, spouse status",
  "sexual-orientation": "sexual orientation, orientation?, sexuality, lgbt, lgbtq",
  family:
    "children, number of children, dependents, dependants, dependents count, no of children, has children, emergency contacts, relationship, relation?, household size, family size, siblings, household, marriage date, no of dependents, family members, father, mother",
  username:
    "username, login, user login, screen name, handle, nick, account?, userid, skype, sam account name, user principal name, upn",
  credential:
    "password, passwd, pwd, pw, pin, pin code?, encrypted password, password hash, secret?, security question, security answer, passcode, api key, access token, token?, temporary password",
  "ip-address": "ip address, ip, ip addr, sign in ip, client ip, remote addr, mac address",
  "photo-url":
    "photo, photo url, picture, profile picture, avatar, avatar url, image url?, website?, web page?, facebook, twitter, linkedin, instagram, linkedin profile, profile url, homepage?, blog?, portrait, social media, photograph, headshot",
  department:
    "department, dept, division, unit?, team?, business unit, cost center, cost centre, section?, directorate, group?, faculty",
  "date-of-event":
    "date, hire date, start date, end date, joining date, join date, date joined, date of joining, date hired, date of hire, termination date, date of termination, added date, registration date, last login, entry on duty, eod, timestamp, created, updated, time?, year?, month?, day?, contract end, contract start, expiry date, admission date, discharge date, visit date, customer since, years of service, seniority, check in",
  "free-text":
    "notes, note, comment, comments, remarks, description, remark, memo, details?, message, feedback, observations, reason",
  membership:
    "membership, membership type, club, subscription, chapter?, committee, association?, union, party?, opt in, subscribed, unsubscribed",
  name: "name, names, nm",
  number: "id, no, number, nr, num, code, key, ref, identifier, uid, uuid, idx, nbr",
  staff:
    "employee, employees, staff, worker, workers, personnel, emp, officer, colleague, consultant, intern, volunteer, volunteers, teacher, teachers, agent?, driver, nurse, doctor, dentist, dentists, dr, trainer, sales rep, contractor?, team member, user account, hr, payroll, focal point",
  people:
    "person, persons, people, customer, customers, client, clients, patient, patients, student, students, pupil, pupils, member, members, user, users, participant, participants, attendee, attendees, applicant, applicants, candidate, candidates, beneficiary, beneficiaries, guest, guests, passenger, passengers, subscriber, subscribers, tenant, tenants, resident, residents, donor, donors, contact, contacts, recipient?, individual, individuals, victim, claimant, claimants, registrant, child, insured, buyer, purchaser, voter, delegate, invitee, learner, alumni, policyholder, lead, leads, reg, respondent, refugee, owner, holder, survivor, inmate, borrower, player?, traveller, traveler, friend, friends, mentee, mailing list, newsletter, complainant, account holder",
  relative:
    "guardian, guardians, parent, parents, spouse, partner?, next of kin, emergency contact, kin, wife, husband, mother, father, dependent, dependant",
  organisation:
    "store, shop, branch, supplier, vendor, provider, school, hospital, hotel, restaurant, merchant, bank, clinic, manufacturer, publisher, seller, business, foundation, carrier, dealer, brand, distributor, facility, outlet, warehouse, customer company, station name, museum, library, company, organization, organisation, institution, pollster, sponsor",
  thing:
    "product, products, item, items, price, unit price, cost, quantity, qty, stock, sku, barcode, category, subcategory, brand, model, file, filename, species, genus, population, gdp, area, capital, continent, team, league, game, match, song, album, artist, movie, film, book, author, director, title name, isbn, genre, vehicle, car, make, engine, mpg, order, orders, invoice, transaction, project, projects, task, event, table, column, field, server, host, domain, url, version, dataset, variable, parameter, account type, currency, amount, total, sales, revenue, profit, discount, tax, fee, rooms, room, bedrooms, course, module, subject, class name, size, color, colour, weight kg, material, inventory, asset, equipment, part, component, device, serial number, manufacturer, recipe, ingredient, animal, plant, pet, property, building, bag, bucket, storage, ticket, issue, bug, priority, segment, campaign, page, form, record, object, format, image, video, media, opening, metro, route, flight, stop, line, job id, vacancy, score home, poll, votes, seats, budget, unit of measure, uom, shipping, warehouse, menu, dish, label, kpi, metric, street furniture, feature, license plate, vat, drg, cause",
  measure:
    "average, avg, mean, median, percent, percentage, pct, share, count, number of, no of, total number, sum of, ratio, std, stdev, min, max, rate of, growth, proportion, per capita, index of, forecast, projection, estimated, estimate",
  filler:
    "of, the, a, an, and, or, in, on, for, to, at, by, is, current, primary, secondary, main, other, alternate, alternative, alt, old, new, home, work, personal, private, business, registered, official, preferred, value, line, usr, tbl, str, first line, mr, mrs, permanent, full, your, my, please, enter, what, s, office, corporate, contact, latest, last known, if any, optional, required, formatted, desired, google, paypal, outlook, usd, eur, gbp, dd, mm, yyyy, yy, iso, m, f, x, years, year, yrs",
};
