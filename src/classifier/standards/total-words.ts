/** What stands in front of a row of sums instead of a name or a number, folded, in many languages. */
export const TOTAL_WORDS =
  "total,totals,grand total,sub total,subtotal,sum,sum total,average,mean,count,gesamt,summe,gesamtsumme,insgesamt,mittelwert,durchschnitt,total general,total generale,somme,moyenne,totale,somma,media,suma,totaal,totalt,summa,razem,ogolem,celkem,soucet,spolu,osszesen,ukupno,toplam,genel toplam,jumlah,tong,tong cong,итого,всего,разом,усього,συνολο,المجموع,الاجمالي,סהכ,合計,合计,总计,總計,小計,小计,합계,총계,รวม,कुल,मोट,jumla";
