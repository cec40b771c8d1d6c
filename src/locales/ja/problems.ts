import type { ProblemTexts } from "../pane-words";

export const JA_PROBLEMS: ProblemTexts = {
  findings: {
    wouldGo: "{kinds}の送信先：{readers}。",
    visible: "{people}に互いのアドレスが見えてしまいます",
    allOutside: "全員が組織外の人です。",
    allPrivate: "全員が組織外の人で、個人アドレスです。",
    listIsPrivate: "この一覧に載っていること自体が私的な情報かもしれません。",
    mergeForMany: "これほど長い一覧なら、差し込み印刷のほうが適しています。一人ひとりに別のメッセージが届きます。",
    mergeForPrivate: "これほど私的な内容なら、差し込み印刷のほうが適しています。一人ひとりに別のメッセージが届きます。",
    merge: {
      title: "差し込み印刷の手順",
      list: "Excel で一覧を作ります。一人につき一行、メールアドレスの列を設けます。",
      write:
        "Word の「差し込み文書」で「差し込み印刷の開始」と「電子メール メッセージ」を選び、「宛先の選択」で一覧を指定して、本文を書きます。",
      send: "「完了と差し込み」、「電子メールの送信」、アドレスの列の順に選びます。この方法では Word はファイルを添付できません。",
    },
    columns: "{file} に {n} 人の情報があります",
    onLaterSheets: "最初のシートには含まれていません。",
    hidden: "{file} の見えない部分に {n} 人の情報があります",
    places: {
      "hidden-sheet": "非表示のシート",
      "very-hidden-sheet": "Excel のメニューに出ないシート",
      "hidden-rows": "非表示またはフィルターされた行",
      "hidden-columns": "非表示の列",
      "unseen-text": "背景と同じ色の文字",
      "pivot-cache": "ピボットテーブルが保持するデータ",
      "external-link": "ほかのブックから保持しているデータ",
      "embedded-file": "ファイルに埋め込まれたファイル",
      comments: "セルのコメント",
      properties: "ファイルの名前定義とプロパティ",
    },
    hiddenAdvice: "シートが保護されていても、受け取った人は数回のクリックで表示に戻せます。",
    addresses: "{file} は {n} 人のメールアドレスの一覧です",
    addressesWouldGo: "送信先：{readers}。",
    addressesAdvice: "一覧を手にした人は、全員にメールを送れます。",
    inBody: "本文に {n} 人の情報があります",
    inBodyAdvice: "読む人に必要のない部分を本文から削除してください。",
    groups: "{groups}の全員に {people}の情報が届きます",
    membersUnknown: "人数はここからは分かりません。Outlook でグループを開いてメンバーを確認してください。",
    members: "人数は {people}です。",
    lookAlikes: "{n} 人は、お考えの相手ではないかもしれません",
    lookAlikesAdvice: "アドレスを一文字ずつ見比べてください。",
    freeMail: "{n} 人が個人アドレスで受け取ります",
  },
  doubts: {
    encrypted: {
      because: "パスワードで保護されています。",
      remedy: "開いて、すべてのシートを見てください。パスワードを得た人は全部を読めます。",
    },
    damaged: {
      because: "壊れているか、名前と中身が違います。",
      remedy: "開いて保存し直し、新しいファイルを添付してください。",
    },
    "unsupported-format": {
      because: "この種類のファイルはここでは読み取れません。",
      remedy: "ご自身で確認するか、.xlsx または .csv で保存して添付してください。",
    },
    "data-model": {
      because: "データモデルがあり、その表はここでは読み取れません。",
      remedy: "Excel で Power Pivot を開いて表を確認するか、値だけのコピーを添付してください。",
    },
    "unknown-encoding": {
      because: "文字の保存形式がここでは読み取れません。",
      remedy: "Excel で開き、.xlsx で保存して添付してください。",
    },
    "too-many-bytes": {
      because: "大きすぎて最後まで読めません。",
      remedy: "必要な部分だけの小さなファイルを添付するか、ご自身で確認してください。",
    },
    "too-compressed": {
      because: "展開すると通常のファイルよりはるかに大きくなります。",
      remedy: "ご自身で作成したものでなければ、転送しないでください。",
    },
    "too-many-parts": {
      because: "シートまたはファイルが多すぎて読み切れません。",
      remedy: "宛先に必要なものだけを添付するか、ご自身で確認してください。",
    },
    "too-deep": {
      because: "圧縮ファイルの中にさらに圧縮ファイルがあります。",
      remedy: "展開して、ファイルそのものを添付してください。",
    },
    "too-many-cells": {
      because: "表がシートの範囲を超えています。",
      remedy: "開いて保存し直し、新しいファイルを添付してください。",
    },
    "out-of-time": {
      because: "時間が足りず、最後まで読めませんでした。",
      remedy: "ここでもう一度確認してください。送信時より時間があります。",
    },
    "no-content": {
      because: "ファイルが空か、Outlook から中身が渡されませんでした。",
      remedy:
        "開いて確かめてください。空でなければ、削除してから添付し直してください。組織のデータ保護が止めていることもあります。",
    },
    "cloud-link": {
      because: "クラウド上のファイルへのリンクです。",
      remedy: "リンクを開き、ファイルの中身と、ほかに誰が開けるかを確認してください。",
    },
    "host-refused": {
      because: "Outlook から渡されませんでした。",
      remedy: "もう一度確認してください。だめな場合は、下書きとして保存し、開き直してください。",
    },
    "host-silent": {
      because: "Outlook が時間内に応答しませんでした。",
      remedy: "もう一度確認してください。だめな場合は、下書きとして保存し、開き直してください。",
    },
    "list-truncated": {
      because: "Outlook は長い宛先一覧の最初の部分だけを示しています。",
      remedy: "宛先と CC をご自身で確認してください。これほど長い一覧には BCC か差し込み印刷を使ってください。",
    },
    "rule-crashed": {
      because: "確認そのものに失敗しました。",
      remedy: "メッセージをご自身で見直し、このアドインの担当者に知らせてください。",
    },
  },
  unchecked: {
    file: "{file} を確認できませんでした",
    files: "ファイルを確認できませんでした",
    recipients: "宛先を確認できませんでした",
    body: "本文を確認できませんでした",
  },
  copies: { removed: "削除済み", copyName: "{stem}（個人データなし）" },
  fixes: {
    "move-to-bcc": {
      action: "{n} 人を BCC に移す",
      doing: "{n} 人を BCC に移しています…",
      done: "{n} 人を BCC に移しました",
      actionAll: "全員を BCC に移す",
      doingAll: "全員を BCC に移しています…",
      doneAll: "全員を BCC に移しました",
      comfort: "メッセージは全員に届きます。お互いは見えません。",
      byHand: "宛先と CC のアドレスを BCC に移してください。",
    },
    "move-outside-to-bcc": {
      action: "社外の {n} 人だけを BCC に移す",
      doing: "社外の {n} 人を BCC に移しています…",
      done: "社外の {n} 人を BCC に移しました",
      comfort: "同僚は宛先と CC に残り、全員に見えます。",
      byHand: "宛先と CC から組織外のアドレスを BCC に移してください。",
    },
    "remove-recipients": {
      action: "受信者 {n} 人を外す",
      doing: "受信者 {n} 人を外しています…",
      done: "受信者 {n} 人を外しました",
      comfort: "メッセージとファイルはそのままです。誰も残らない場合は、正しいアドレスを追加してください。",
      byHand: "宛先、CC、BCC からアドレスを削除してください。",
    },
    "drop-columns": {
      action: "{file} の個人情報の列を空にする",
      doing: "{file} から個人情報の列を除いたコピーを作成しています…",
      done: "{file} を個人情報の列のないコピーに差し替えました",
      comfort: "列の位置はそのままで、中身は空になります。元のファイルは変わりません。",
      byHand: "ファイルのコピーを保存し、その列を削除して添付してください。",
    },
    "drop-hidden": {
      action: "{file} から非表示の部分を除く",
      doing: "{file} から非表示の部分を除いたコピーを作成しています…",
      done: "{file} を非表示の部分のないコピーに差し替えました",
      comfort: "非表示のシート、行、列、コメント、保持データを除きます。元のファイルは変わりません。",
      byHand: "ファイルのコピーを保存し、Excel の「ドキュメント検査」を使ってから添付してください。",
    },
    "visible-values-only": {
      action: "{file} の見える部分だけを残す",
      doing: "{file} の見える部分のコピーを作成しています…",
      done: "{file} を見える部分だけのコピーに差し替えました",
      comfort: "数式は結果に置き換わり、隠れたものは送られません。元のファイルは変わりません。",
      byHand: "見える部分を「値の貼り付け」で新しいブックに写し、それを添付してください。",
    },
    "remove-attachment": {
      action: "{file} を削除",
      doing: "{file} を削除しています…",
      done: "{file} を削除しました",
      comfort: "元のファイルはそのまま残り、このメッセージからだけ外れます。",
      byHand: "メッセージからファイルを削除してください。",
    },
  },
};
