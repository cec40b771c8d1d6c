import type { ProblemTexts } from "../pane-words";

export const ZH_PROBLEMS: ProblemTexts = {
  findings: {
    wouldGo: "{kinds}将发给：{readers}。",
    visible: "{people}会看到彼此的邮箱地址",
    visibleIsPrivate: "出现在这份名单上本身就可能属于隐私。",
    mergeForMany: "名单这么长，更好的办法是邮件合并：每个人收到各自的邮件。",
    mergeForPrivate: "事情这么私密，更好的办法是邮件合并：每个人收到各自的邮件。",
    columns: "{file} 中有 {n} 人的信息",
    onLaterSheets: "这些都不在第一张工作表上。",
    hidden: "{file} 中您看不到的部分有 {n} 人的信息",
    lookFor: "请查看：{places}。",
    places: {
      "hidden-sheet": "隐藏的工作表",
      "very-hidden-sheet": "Excel 菜单中不显示的工作表",
      "hidden-rows": "隐藏或被筛选掉的行",
      "hidden-columns": "隐藏的列",
      "pivot-cache": "数据透视表保留的数据",
      "external-link": "保留的其他工作簿的数据",
      "embedded-file": "文件中嵌入的文件",
    },
    hiddenAdvice: "拿到文件的人点几下就能让它重新显示。",
    addresses: "{file} 是一份 {n} 人的电子邮件地址名单",
    addressesWouldGo: "将发给：{readers}。",
    addressesAdvice: "拿到名单的人可以给所有这些人写信。",
    inBody: "正文中列有 {n} 人的信息",
    inBodyAdvice: "请从正文中删去收件人不需要的内容。",
    groups: "{groups}的所有成员都会收到 {people}的信息",
    membersUnknown: "从这里看不到共有多少人：请在 Outlook 中打开该群组查看成员。",
    members: "共 {people}。",
    lookAlikes: "{n} 人可能不是您以为的那个人",
    lookAlikesAdvice: "请逐个字母核对地址。",
    freeMail: "{n} 人会在私人邮箱收到此邮件",
  },
  doubts: {
    encrypted: { because: "该文件受密码保护。", remedy: "请打开并查看每张工作表。拿到密码的人可以读到全部内容。" },
    damaged: { because: "该文件已损坏，或与其名称不符。", remedy: "请打开后重新保存，再附上新的副本。" },
    "unsupported-format": {
      because: "此处无法读取这类文件。",
      remedy: "请自行查看，或另存为 .xlsx 或 .csv 后附上。",
    },
    "data-model": {
      because: "其中有数据模型，此处无法读取其中的表。",
      remedy: "请在 Excel 中打开 Power Pivot 查看这些表，或附上仅含数值的副本。",
    },
    "unknown-encoding": {
      because: "其文字的存储方式在此处无法读取。",
      remedy: "请用 Excel 打开，另存为 .xlsx 后附上。",
    },
    "too-many-bytes": {
      because: "文件过大，无法读完。",
      remedy: "请附上只含收件人所需内容的较小文件，或自行查看。",
    },
    "too-compressed": {
      because: "解压后远大于正常文件。",
      remedy: "除非是您自己制作的，否则请不要转发。",
    },
    "too-many-parts": {
      because: "其中的工作表或文件多得无法全部读取。",
      remedy: "请只附上收件人需要的部分，或自行查看。",
    },
    "too-deep": { because: "这是一个内含其他压缩包的压缩包。", remedy: "请解压后直接附上文件。" },
    "too-many-cells": { because: "其表格超出了工作表的边界。", remedy: "请打开后重新保存，再附上新的副本。" },
    "out-of-time": { because: "时间不足，未能读完。", remedy: "请在此重新检查，这里的时间比发送时充裕。" },
    "no-content": {
      because: "Outlook 显示了该文件，但未提供其内容。",
      remedy: "请移除后重新附上。也可能是贵组织的数据保护措施将其拦下。",
    },
    "cloud-link": {
      because: "这是指向云端文件的链接。",
      remedy: "请打开链接：看看文件里有什么，还有谁能打开。",
    },
    "host-refused": {
      because: "Outlook 未提供其内容。",
      remedy: "请重新检查。如果仍然不行，请将邮件存为草稿后重新打开。",
    },
    "host-silent": {
      because: "Outlook 未及时响应。",
      remedy: "请重新检查。如果仍然不行，请将邮件存为草稿后重新打开。",
    },
    "list-truncated": {
      because: "收件人名单很长，Outlook 只显示了开头部分。",
      remedy: "请自行查看收件人和抄送。名单这么长，请用密送或邮件合并。",
    },
    "rule-crashed": { because: "检查本身失败。", remedy: "请自行查看此邮件，并告知负责此加载项的人员。" },
  },
  unchecked: {
    file: "{file} 无法检查",
    files: "文件无法检查",
    recipients: "收件人无法检查",
    body: "正文无法检查",
  },
  fixes: {
    "move-to-bcc": {
      action: "将 {n} 人移至密送",
      doing: "正在将 {n} 人移至密送…",
      done: "{n} 人现已在密送中",
      actionAll: "将所有人移至密送",
      doingAll: "正在将所有人移至密送…",
      doneAll: "所有人现已在密送中",
      comfort: "所有人仍会收到邮件，但看不到其他人。",
      byHand: "请将收件人和抄送中的地址移至密送。",
    },
    "remove-attachment": {
      action: "移除 {file}",
      doing: "正在移除 {file}…",
      done: "{file} 已移除",
      comfort: "文件仍在您原来保存的地方，只是不随此邮件发送。",
      byHand: "请从邮件中移除该文件。",
    },
  },
};
