import type { HeaderWords } from "../header-words";

export const PORTUGUESE: HeaderWords = {
  "full-name":
    "nome completo, nome e sobrenome, nome e apelido, nome social, nome sobrenome, contato?, beneficiário?, titular?, nome do titular",
  "first-name": "primeiro nome, nome proprio, prenome, nomes próprios, nome de batismo",
  "last-name": "sobrenome*, apelido*, último nome",
  email: "correio eletronico, correio electrónico",
  phone: "telefone*, celular, telemovel, fone, tel, cel, whatsapp, ddd, contacto?, contato?, numero de telefone",
  "birth-date": "nascimento, aniversario, nascido em, dn, nasc, dt nasc, data nasc",
  age: "idade, faixa etaria, quantos anos, qual a sua idade",
  gender: "sexo, gênero",
  "national-id":
    "cpf, rg, cartao de cidadao, nº cc, identidade, cnh, pis, ctps, carteira de trabalho, título de eleitor, bilhete de identidade, niss, n utente, nº utente, número de utente, número do utente, cns, bi?, carteira de motorista, pis pasep, n identificação, nis, beneficiário ss, número de segurança social",
  passport: "passaporte",
  "tax-id": "nif, contribuinte, nuit",
  "bank-account": "nib, conta, agência bancária, pix, conta bancaria, conta corrente",
  "card-number": "numero do cartao, cartao de credito, nº cartão",
  address: "endereço, morada, rua, logradouro, residencia, bairro, número da casa, complemento, nº porta, domicílio",
  "postal-code": "cep, código postal, cod postal",
  location:
    "cidade, municipio, pais, uf, estado?, localidade, concelho, naturalidade, local de trabalho, local de nascimento, lotação, distrito?, freguesia, província, local de residência, posto de trabalho local, município de residência",
  "employee-id":
    "matricula, numero mecanografico, matrícula funcional, nº mecanográfico, chapa, numero de funcionario, siape, registro funcional, n registro, n mec",
  "person-reference":
    "prontuario, numero de processo, processo?, ra?, matrícula do aluno, nº processo, inscrição, registro acadêmico, nº beneficiário, numero de aluno, cartão sus, apólice, n contrato, carteirinha, número de utente, nº utente",
  "job-title":
    "cargo, função, profissão, ocupação, categoria profissional, posto, atividade profissional, ofício, patente, título do cargo, posto de trabalho, posicao?",
  employer:
    "empresa, organização, empregador, entidade patronal, instituição, órgão, entidade?, razão social, companhia",
  supervisor:
    "supervisor*, superior imediato, chefe, chefia, gestor, gerente, coordenador?, líder?, responsável?, orientador?, lideranca imediata, lider imediato",
  "contract-type":
    "contrato, vínculo, regime?, regime de trabalho, regime jurídico, situação funcional, tipo de admissão, modalidade de contratação",
  salary:
    "salario, remuneracao, vencimento*, renda, ordenado, renda familiar, proventos, subsídio, honorários, bônus, rendimento, gratificação, valor do beneficio, renda per capita, subsídio de alimentação, líquido a receber, benefício",
  education:
    "escolaridade, formacao, curso?, universidade, habilitações, graduação, série?, turma?, licenciatura, faculdade, escola?, instrução, grau de escolaridade, curso frequentado",
  performance:
    "nota?, notas?, media final, desempenho, média, avaliação, faltas, frequência escolar, classificação?, rendimento, pontuação?, conceito?, frequência?, média final",
  health:
    "diagnóstico, doenca*, deficiência, alergia*, tipo sanguíneo, grupo sanguíneo, medicamentos, medicação, vacina*, histórico médico, sintomas, estado de saúde, peso kg, altura cm, gestante, gravidez, cid, médico de família, médico assistente, pcd, atestado, plano de saúde, necessidades especiais, baixa médica, restrição alimentar, convênio, grau de dependência, dependência, tipo de ausência, motivo da ausência, nee, motivo da consulta, médico responsável, restrições alimentares, intolerâncias, incapacidade, pressão arterial, comorbidades",
  "ethnicity-nationality":
    "nacionalidade, raça, etnia, cidadania, país de origem, língua materna, cor da pele, situação migratória",
  religion: "religião, crença",
  "sexual-orientation": "orientação sexual",
  family:
    "filhos, dependentes, parentesco, contacto de emergência, filiação, qtd filhos, numero de filhos, contato de emergência, nome da mãe, nome do pai, familiar de referência, pessoas na familia, qtd pessoas na familia, enc educação, enc de educação",
  username: "usuário, utilizador, login",
  credential: "senha, palavra passe, código de acesso",
  "photo-url": "foto, fotografia, assinatura?",
  department: "departamento, setor, secao, sector, área?",
  "date-of-event":
    "data, data de contratação, data de inscrição, dt admissão, ano, data de admissao, data de inicio, data de fim, data admissao",
  "free-text": "observaç*, comentários, obs",
  name: "nome, nomes, denominação?",
  number: "numero, código, identificador, cód, nº, num, nr, identificação?",
  staff: "funcionari*, empregado, empregados, colaborador*, trabalhador*, empregada, servidor*",
  people:
    "jogador*, cliente*, paciente*, aluno*, aluna*, estudante*, membro*, usuario, usuarios, dependente, dependentes, sócio*, associado, segurado, segurada, inquilino*, utente*, doador*, hóspede*, morador*, candidato*, chefe de familia, responsavel familiar, proprietário, dono",
  relative: "mãe, pai, cônjuge, responsável legal, encarregado de educação, espos*, marido, familiar",
  organisation:
    "fornecedor*, loja, filial, lojas, filiais, escola nome, hospital, restaurante, hotel, clínica, farmácia, estabelecimento",
  thing:
    "produto*, item, preco, quantidade, estoque, marca, modelo, categoria, autor, titulo, arquivo, ficheiro, nome científico, livro, filme, música, equipe, jogo, partida, veículo, placa, navio, sala, nome da rua, artista, diretor, editora, planta, vinho, servidor nome, estação, porto, família",
  animal: "espécie, animais?",
  measure:
    "quadro de pessoal, numero de colaboradores, media, porcentagem, percentagem, percentual, total, soma, quantidade de, matrículas",
  filler: "de, do, da, dos, das, e, o, a, os, as, em, no, na, ao, com, para, por",
  "marital-status": "estado civil, est civil",
  geo: "latitude, longitude, coordenadas",
  "ip-address": "endereço ip",
  membership: "adesão, sindicato",
  subject:
    "matemática, português, inglês, física, química, biologia, história, geografia, ciências, educação física, artes, filosofia, sociologia",
  aspect: "situação, espécie, consentimento, nº ordem, número de ordem",
};
