import { describe, expect, test } from "vitest";
import { peopleInQuotedHeads } from "../../../../src/classifier/recognizers/text/quoted-head";

const read = (...lines: string[]) => {
  const { addresses, names } = peopleInQuotedHeads(["Thanks!", "", ...lines]);
  return { addresses: [...addresses].sort(), names: [...names].sort() };
};

describe("who a quoted head names", () => {
  test.each([
    ["English", "From", "Sent", "To", "Cc", "Subject"],
    ["German", "Von", "Gesendet", "An", "Cc", "Betreff"],
    ["French", "De ", "Envoyé ", "À ", "Cc ", "Objet "],
    ["Spanish", "De", "Enviado el", "Para", "CC", "Asunto"],
    ["Portuguese", "De", "Enviada em", "Para", "Cc", "Assunto"],
    ["Italian", "Da", "Inviato", "A", "Cc", "Oggetto"],
    ["Dutch", "Van", "Verzonden", "Aan", "CC", "Onderwerp"],
    ["Swedish", "Från", "Skickat", "Till", "Kopia", "Ämne"],
    ["Polish", "Od", "Wysłano", "Do", "DW", "Temat"],
    ["Czech", "Od", "Odesláno", "Komu", "Kopie", "Předmět"],
    ["Hungarian", "Feladó", "Elküldve", "Címzett", "Másolatot kap", "Tárgy"],
    ["Romanian", "De la", "Trimis", "Către", "Cc", "Subiect"],
    ["Turkish", "Kimden", "Gönderildi", "Kime", "Bilgi", "Konu"],
    ["Greek", "Από", "Στάλθηκε", "Προς", "Κοιν.", "Θέμα"],
    ["Russian", "От", "Отправлено", "Кому", "Копия", "Тема"],
    ["Arabic", "من", "تاريخ الإرسال", "إلى", "نسخة", "الموضوع"],
    ["Chinese", "发件人", "发送时间", "收件人", "抄送", "主题"],
    ["Japanese", "差出人", "送信日時", "宛先", "CC", "件名"],
    ["Korean", "보낸 사람", "보낸 날짜", "받는 사람", "참조", "제목"],
  ])("%s", (_, from, sent, to, copy, subject) => {
    expect(
      read(
        `${from}: Anna Kim <anna@one.example>`,
        `${sent}: 2025-03-03`,
        `${to}: Marco Rossi <Marco@two.example>; Eva Novak`,
        `${copy}: "Ines Costa" <ines@three.example>`,
        `${subject}: about the plan of Olga Petrova`,
        "",
        "Dear all, write to somebody@else.example",
      ),
    ).toEqual({
      addresses: ["anna@one.example", "ines@three.example", "marco@two.example"],
      names: ["anna kim", "eva novak", "ines costa", "marco rossi"],
    });
  });
});

test("a long list goes on in the next lines", () => {
  expect(
    read("From: Anna Kim", "Sent: Monday", "To: Marco Rossi;", "Eva Novak; Ines Costa", "Subject: x").names,
  ).toContain("ines costa");
});

test("quoted with marks, and commas where there are no semicolons", () => {
  expect(read("> *From:* Anna Kim", "> *Sent:* Monday", "> *To:* Eva Novak, Ines Costa").names).toEqual([
    "anna kim",
    "eva novak",
    "ines costa",
  ]);
});

test("nobody is named by a text that only mentions people", () => {
  expect(read("From: the bottom of my heart", "thank you", "eva@one.example")).toEqual({ addresses: [], names: [] });
});
