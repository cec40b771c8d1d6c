import { describe, expect, it } from "vitest";
import { inspectRows } from "../../inspection/inspect-rows";

/** Whoever is in charge of tasks, risks and documents is named in every office, every day. */
const IN_CHARGE = "Anna Novak; Peter Keller; Maria Rossi; Thomas Dubois; Ingrid Hansen; Omar Haddad; Lucy Baker";

/** Language, header, a row in which @ stands for somebody in charge, and who that may be. */
const LISTS: readonly [language: string, header: string, row: string, people?: string][] = [
  ["en", "Action,Owner,Due,Status", "Send the minutes,@,2026-04-01,Open"],
  ["en", "No,Topic,Decision,Responsible,Deadline", "1,Budget,Approved,@,2026-04-01"],
  ["en", "Milestone,Accountable,Target date,RAG", "Go live,@,2026-04-01,Green"],
  ["en", "Issue,Raised by,Assigned to,Priority,Date raised", "Door does not shut,@,@,High,2026-03-01"],
  ["en", "Change,Requester,Approver,Date", "New firewall rule,@,@,2026-03-01"],
  ["en", "Document,Author,Version,Last modified", "Style guide,@,1.2,2026-03-01"],
  ["en", "Workstream,Sponsor,Manager,Budget", "Cloud,@,@,40000"],
  ["en", "Meeting,Chair,Date,Room", "Board,@,2026-03-01,B12"],
  ["de", "Maßnahme,Verantwortlich,Termin,Status", "Protokoll versenden,@,01.04.2026,offen"],
  ["de", "Nr.,Aufgabe,Wer,Bis wann,Erledigt", "1,Angebot einholen,@,01.04.2026,nein"],
  ["de", "TOP,Thema,Beschluss,Zuständig", "1,Haushalt,vertagt,@"],
  ["fr", "Action,Responsable,Échéance,Statut", "Envoyer le compte rendu,@,01/04/2026,ouvert"],
  ["fr", "Tâche,Pilote,Délai,Avancement", "Rédiger,@,01/04/2026,40%"],
  ["fr", "Sujet,Porteur,Date,État", "Budget,@,01/04/2026,clos"],
  ["es", "Acción,Responsable,Plazo,Estado", "Enviar el acta,@,01/04/2026,abierto"],
  ["es", "Tarea,Encargado,Fecha límite", "Enviar el acta,@,01/04/2026"],
  ["es", "Actividad,Responsable,Inicio,Fin", "Compra,@,01/04/2026,02/05/2026"],
  ["it", "Attività,Responsabile,Scadenza,Stato", "Inviare il verbale,@,01/04/2026,aperto"],
  ["it", "Azione,Incaricato,Entro il", "Inviare,@,01/04/2026"],
  ["nl", "Actie,Eigenaar,Deadline,Status", "Notulen sturen,@,01-04-2026,open"],
  ["nl", "Actiepunt,Wie,Wanneer", "Notulen,@,01-04-2026"],
  ["pt", "Ação,Responsável,Prazo,Estado", "Enviar a ata,@,01/04/2026,aberto"],
  ["pt", "Tarefa,Responsável,Data limite", "Enviar,@,01/04/2026"],
  ["pl", "Zadanie,Odpowiedzialny,Termin,Status", "Wysłać protokół,@,2026-04-01,otwarte"],
  ["cs", "Úkol,Zodpovídá,Termín,Stav", "Poslat zápis,@,1.4.2026,otevřeno"],
  ["ro", "Acțiune,Responsabil,Termen,Stadiu", "Trimite,@,01.04.2026,deschis"],
  ["tr", "Görev,Sorumlu,Bitiş tarihi,Durum", "Tutanak gönder,@,01.04.2026,açık"],
  [
    "ru",
    "Задача,Ответственный,Срок,Статус",
    "Отправить протокол,@,01.04.2026,открыта",
    "Иванов И.И.; Петрова А.С.; Сидоров П.П.; Кузнецова Е.В.; Смирнов А.А.; Попова О.Н.",
  ],
  [
    "ru",
    "Мероприятие,Исполнитель,Срок",
    "Закупка,@,01.04.2026",
    "Иван Петров; Анна Сидорова; Олег Смирнов; Мария Попова; Игорь Волков; Елена Орлова",
  ],
  [
    "uk",
    "Завдання,Відповідальний,Термін,Стан",
    "Надіслати,@,01.04.2026,відкрито",
    "Олена Шевченко; Іван Коваль; Тарас Бойко; Оксана Мельник; Юрій Ткач; Ірина Кравець",
  ],
  [
    "el",
    "Ενέργεια,Υπεύθυνος,Προθεσμία",
    "Αποστολή,@,01/04/2026",
    "Μαρία Παπαδοπούλου; Γιώργος Νικολάου; Ελένη Δημητρίου; Νίκος Γεωργίου; Άννα Ιωάννου; Κώστας Βασιλείου",
  ],
  [
    "ar",
    "المهمة,المسؤول,الموعد النهائي,الحالة",
    "إرسال المحضر,@,2026-04-01,مفتوح",
    "محمد علي; فاطمة حسن; أحمد خالد; ليلى عمر; يوسف إبراهيم; مريم سعيد",
  ],
  [
    "he",
    "משימה,אחראי,תאריך יעד,סטטוס",
    "שליחת פרוטוקול,@,01/04/2026,פתוח",
    "דוד כהן; שרה לוי; יוסי מזרחי; רחל פרץ; משה ביטון; מרים אברהם",
  ],
  ["id", "Kegiatan,Penanggung jawab,Tenggat,Status", "Kirim notulen,@,2026-04-01,buka"],
  ["sv", "Åtgärd,Ansvarig,Klart,Status", "Skicka protokoll,@,2026-04-01,öppen"],
  ["no", "Tiltak,Ansvarlig,Frist", "Send referat,@,01.04.2026"],
  ["da", "Opgave,Ansvarlig,Frist,Status", "Send referat,@,01-04-2026,åben"],
  ["fi", "Toimenpide,Vastuuhenkilö,Määräaika", "Lähetä pöytäkirja,@,1.4.2026"],
  ["hu", "Feladat,Felelős,Határidő,Állapot", "Jegyzőkönyv,@,2026.04.01,nyitott"],
  [
    "ja",
    "タスク,担当者,期限,状況",
    "議事録を送る,@,2026/04/01,未完了",
    "田中 一郎; 佐藤 花子; 鈴木 健; 高橋 美咲; 伊藤 誠; 渡辺 直美",
  ],
  ["zh", "任务,负责人,截止日期,状态", "发送会议纪要,@,2026-04-01,未完成", "王伟; 李娜; 张敏; 刘强; 陈静; 杨洋"],
  ["ko", "업무,담당자,기한,상태", "회의록 발송,@,2026-04-01,진행", "김민수; 이영희; 박지훈; 최수진; 정현우; 강미나"],
  [
    "vi",
    "Công việc,Người phụ trách,Hạn,Trạng thái",
    "Gửi biên bản,@,01/04/2026,mở",
    "Nguyễn Văn An; Trần Thị Bình; Lê Minh Châu; Phạm Thu Hà; Hoàng Văn Nam; Vũ Thị Lan",
  ],
  ["sw", "Kazi,Mhusika,Tarehe ya mwisho", "Tuma,@,2026-04-01"],
];

describe("lists of work", () => {
  it.each(LISTS)("are about nobody: %s, %s", (_, header, row, people = IN_CHARGE) => {
    const names = people.split("; ");
    const rows = Array.from({ length: 40 }, (__, at) => {
      const cells = row
        .split(",")
        .map((cell, place) => (cell === "@" ? names[(at * 5 + place) % names.length]! : cell));
      return [`${cells[0]!} ${at}`, ...cells.slice(1)];
    });
    expect(inspectRows([header.split(","), ...rows]).inspection.people).toBeNull();
  });
});
