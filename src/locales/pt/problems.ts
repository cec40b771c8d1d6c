import type { ProblemTexts } from "../pane-words";

export const PT_PROBLEMS: ProblemTexts = {
  findings: {
    wouldGo: "{kinds}. Destinatários: {readers}.",
    visible: "{people} veriam os endereços umas das outras",
    allOutside: "Todas estão fora da sua organização.",
    allPrivate: "Todas estão fora da sua organização, em endereços particulares.",
    listIsPrivate: "Estar nesta lista já pode ser algo privado.",
    mergeForMany: "Para uma lista tão longa, a mala direta é ainda melhor: cada pessoa recebe a sua própria mensagem.",
    mergeForPrivate:
      "Para um assunto tão privado, a mala direta é ainda melhor: cada pessoa recebe a sua própria mensagem.",
    merge: {
      title: "Como fazer uma mala direta",
      list: "No Excel, faça uma lista: uma linha por pessoa e uma coluna de endereços de e-mail.",
      write:
        "No Word, em “Correspondências”, escolha “Iniciar Mala Direta” e “Mensagens de Email”, depois “Selecionar Destinatários” e a sua lista. Escreva a mensagem.",
      send: "Escolha “Concluir e Mesclar”, “Enviar Mensagens de Email” e a coluna de endereços. O Word não anexa arquivos assim.",
    },
    columns: "{n} pessoa consta em {file}|{n} pessoas constam em {file}",
    onLaterSheets: "Nada disso está na primeira planilha.",
    hidden:
      "{n} pessoa consta em partes de {file} que você não vê|{n} pessoas constam em partes de {file} que você não vê",
    places: {
      "hidden-sheet": "uma planilha oculta",
      "very-hidden-sheet": "uma planilha que os menus do Excel não mostram",
      "hidden-rows": "linhas ocultas ou filtradas",
      "hidden-columns": "colunas ocultas",
      "unseen-text": "texto da mesma cor do fundo",
      "pivot-cache": "o que uma tabela dinâmica guarda",
      "external-link": "o que ficou guardado de outra pasta de trabalho",
      "embedded-file": "um arquivo dentro do arquivo",
      comments: "comentários das células",
      properties: "os nomes e as propriedades do arquivo",
    },
    hiddenAdvice:
      "Quem receber o arquivo pode recuperar isso com poucos cliques, mesmo que a planilha esteja protegida.",
    addresses:
      "{file} é uma lista de endereços de e-mail de {n} pessoa|{file} é uma lista de endereços de e-mail de {n} pessoas",
    addressesWouldGo: "Destinatários: {readers}.",
    addressesAdvice: "Quem tiver a lista pode escrever para todas elas.",
    inBody: "{n} pessoa consta no texto|{n} pessoas constam no texto",
    inBodyAdvice: "Apague do texto o que o leitor não precisa.",
    groups: "Todos os membros de {groups} receberiam dados de {people}",
    membersUnknown: "Daqui não se vê quantas pessoas são: abra o grupo no Outlook para ver quem faz parte dele.",
    members: "São {people}.",
    lookAlikes: "{n} pessoa talvez não seja quem você imagina|{n} pessoas talvez não sejam quem você imagina",
    lookAlikesAdvice: "Compare os endereços letra por letra.",
    freeMail:
      "{n} pessoa receberia isto em um endereço particular|{n} pessoas receberiam isto em endereços particulares",
  },
  doubts: {
    encrypted: {
      because: "Está protegido por senha.",
      remedy: "Abra-o e veja todas as planilhas. Quem receber a senha poderá ler tudo.",
    },
    damaged: {
      because: "Está danificado ou não é o que o nome diz.",
      remedy: "Abra-o, salve-o de novo e anexe a nova cópia.",
    },
    "unsupported-format": {
      because: "Este tipo de arquivo não pode ser lido aqui.",
      remedy: "Examine-o você mesmo, ou salve-o como .xlsx ou .csv e anexe esse arquivo.",
    },
    "data-model": {
      because: "Contém um modelo de dados cujas tabelas não podem ser lidas aqui.",
      remedy: "Abra o Power Pivot no Excel e veja as tabelas, ou anexe uma cópia só com os valores.",
    },
    "unknown-encoding": {
      because: "O texto está gravado de uma forma que não pode ser lida aqui.",
      remedy: "Abra-o no Excel, salve-o como .xlsx e anexe esse arquivo.",
    },
    "too-many-bytes": {
      because: "É grande demais para ser lido até o fim.",
      remedy: "Anexe um arquivo menor, só com o que os destinatários precisam, ou examine-o você mesmo.",
    },
    "too-compressed": {
      because: "Descompactado, é muito maior do que um arquivo normal.",
      remedy: "Não o repasse, a menos que você mesmo o tenha criado.",
    },
    "too-many-parts": {
      because: "Contém mais planilhas ou arquivos do que é possível ler.",
      remedy: "Anexe só os que os destinatários precisam, ou examine-o você mesmo.",
    },
    "too-deep": {
      because: "É um arquivo compactado com outros dentro.",
      remedy: "Descompacte-o e anexe os próprios arquivos.",
    },
    "too-many-cells": {
      because: "A tabela ultrapassa os limites de uma planilha.",
      remedy: "Abra-o, salve-o de novo e anexe a nova cópia.",
    },
    "out-of-time": {
      because: "Não houve tempo suficiente para ler até o fim.",
      remedy: "Verifique de novo aqui, onde há mais tempo do que no envio.",
    },
    "no-content": {
      because: "O arquivo está vazio, ou o Outlook não entregou o conteúdo.",
      remedy:
        "Abra-o para ver. Se não estiver vazio, remova-o e anexe-o de novo; a proteção de dados da sua organização também pode estar retendo o arquivo.",
    },
    "cloud-link": {
      because: "É um link para um arquivo na nuvem.",
      remedy: "Abra o link: veja o que o arquivo contém e quem mais pode abri-lo.",
    },
    "host-refused": {
      because: "O Outlook não o entregou.",
      remedy: "Verifique de novo. Se não resolver, salve a mensagem como rascunho e abra-a outra vez.",
    },
    "host-silent": {
      because: "O Outlook não respondeu a tempo.",
      remedy: "Verifique de novo. Se não resolver, salve a mensagem como rascunho e abra-a outra vez.",
    },
    "list-truncated": {
      because: "O Outlook mostra só o começo de uma lista de destinatários mais longa.",
      remedy: "Veja você mesmo Para e Cc. Para uma lista tão longa, use Cco ou mala direta.",
    },
    "rule-crashed": {
      because: "A própria verificação falhou.",
      remedy: "Examine a mensagem você mesmo e avise quem cuida deste suplemento.",
    },
  },
  unchecked: {
    file: "{file} não pôde ser verificado",
    files: "Os arquivos não puderam ser verificados",
    recipients: "Os destinatários não puderam ser verificados",
    body: "O texto não pôde ser verificado",
  },
  copies: { removed: "removido", copyName: "{stem} (sem dados pessoais)" },
  fixes: {
    "move-to-bcc": {
      action: "Mover {n} pessoa para Cco|Mover {n} pessoas para Cco",
      doing: "Movendo {n} pessoa para Cco…|Movendo {n} pessoas para Cco…",
      done: "{n} pessoa está agora em Cco|{n} pessoas estão agora em Cco",
      actionAll: "Mover todos para Cco",
      doingAll: "Movendo todos para Cco…",
      doneAll: "Todos estão agora em Cco",
      comfort: "Todos recebem a mensagem do mesmo jeito. Ninguém vê os outros.",
      byHand: "Mova os endereços de Para e Cc para Cco.",
    },
    "move-outside-to-bcc": {
      action: "Mover só {n} pessoa de fora para Cco|Mover só as {n} pessoas de fora para Cco",
      doing: "Movendo {n} pessoa de fora para Cco…|Movendo {n} pessoas de fora para Cco…",
      done: "{n} pessoa de fora está agora em Cco|{n} pessoas de fora estão agora em Cco",
      comfort: "Os colegas ficam em Para e Cc, à vista de todos.",
      byHand: "Mova os endereços de fora da organização de Para e Cc para Cco.",
    },
    "remove-recipients": {
      action: "Remover {n} destinatário|Remover {n} destinatários",
      doing: "Removendo {n} destinatário…|Removendo {n} destinatários…",
      done: "{n} destinatário foi removido|{n} destinatários foram removidos",
      comfort: "A mensagem e os arquivos ficam como estão. Se não sobrar ninguém, adicione o endereço certo.",
      byHand: "Apague os endereços de Para, Cc e Cco.",
    },
    "drop-columns": {
      action: "Esvaziar as colunas pessoais de {file}",
      doing: "Fazendo uma cópia de {file} sem as colunas pessoais…",
      done: "{file} foi substituído por uma cópia sem as colunas pessoais",
      comfort: "As colunas ficam no lugar, vazias. O seu próprio arquivo não muda.",
      byHand: "Salve uma cópia do arquivo, apague nela as colunas e anexe a cópia.",
    },
    "drop-hidden": {
      action: "Tirar as partes ocultas de {file}",
      doing: "Fazendo uma cópia de {file} sem as partes ocultas…",
      done: "{file} foi substituído por uma cópia sem as partes ocultas",
      comfort:
        "Planilhas, linhas e colunas ocultas, comentários e dados guardados ficam de fora. O seu próprio arquivo não muda.",
      byHand: "Salve uma cópia do arquivo, use “Inspecionar Documento” no Excel e anexe a cópia.",
    },
    "visible-values-only": {
      action: "Deixar só o que {file} mostra",
      doing: "Fazendo uma cópia do que {file} mostra…",
      done: "{file} foi substituído por uma cópia do que mostra",
      comfort: "As fórmulas viram resultados; nada oculto vai junto. O seu próprio arquivo não muda.",
      byHand: "Copie o que aparece para uma nova pasta de trabalho com “Colar Valores” e anexe-a.",
    },
    "remove-attachment": {
      action: "Remover {file}",
      doing: "Removendo {file}…",
      done: "{file} foi removido",
      comfort: "O arquivo continua onde você o guarda. Só sai desta mensagem.",
      byHand: "Remova o arquivo da mensagem.",
    },
  },
};
