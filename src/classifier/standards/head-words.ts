/** What begins the lines of a quoted message's head, in the languages that mail programs write; in lower case. */
export const HEAD_WORDS = {
  from: "from, von, de, de la, da, van, fra, från, od, šalje, feladó, kimden, lähettäjä, dari, từ, от, від, από, מאת, من, 发件人, 寄件者, 差出人, 보낸 사람",
  to: "to, an, à, para, a, aan, til, till, do, komu, pre, za, prima, címzett, kime, către, vastaanottaja, kepada, đến, кому, προς, אל, إلى, 收件人, 收件者, 宛先, 받는 사람",
  copy: "cc, c.c., kopie, kopi, kopia, copie, copie à, copia, dw, kópia, másolatot kap, bilgi, kopio, tembusan, копия, копія, κοιν., κοινοποίηση, עותק, نسخة, 抄送, 抄送人, 副本, 참조",
  sent: "sent, date, gesendet, datum, envoyé, enviado, enviada em, enviado el, fecha, data, inviato, verzonden, sendt, dato, skickat, wysłano, odesláno, odoslané, poslano, elküldve, dátum, gönderildi, gönderilme tarihi, tarih, trimis, lähetetty, dikirim, tanggal, đã gửi, отправлено, дата, надіслано, στάλθηκε, ημερομηνία, נשלח, תאריך, تاريخ الإرسال, التاريخ, 发送时间, 日期, 寄件日期, 送信日時, 日付, 보낸 날짜, 날짜",
} as const;
