import type { HeaderWords } from "../header-words";

export const PORTUGUESE: HeaderWords = {
  "full-name": "nome completo, nome e sobrenome, nome e apelido, nome social, nome do titular",
  "first-name": "primeiro nome, nome proprio, prenome",
  "last-name": "sobrenome, apelido, ultimo nome",
  email: "correio eletronico, endereco de email, e mails",
  phone:
    "telefone, celular, telemovel, numero de telefone, fone, tel celular, telefone celular, ddd, contacto telefonico",
  "birth-date":
    "data de nascimento, data nascimento, nascimento, dt nascimento, dt nasc, data nasc, aniversario, nascido em",
  age: "idade, faixa etaria",
  gender: "sexo, genero",
  "national-id":
    "cpf, rg, cartao de cidadao, bilhete de identidade, numero de identificacao, pis, pasep, nis, cns, titulo de eleitor, documento, niss, cnh",
  passport: "passaporte",
  "tax-id": "nif, contribuinte",
  "bank-account":
    "conta bancaria, numero da conta, conta corrente, chave pix, pix, nib, agencia e conta, agencia?, conta?",
  "card-number": "numero do cartao, cartao de credito",
  address: "endereco, morada, rua, logradouro, residencia, bairro, complemento",
  "postal-code": "cep, codigo postal, cod postal",
  location:
    "cidade, municipio, pais, uf, estado?, localidade, concelho, naturalidade, local de trabalho, lotacao, distrito, freguesia, local de nascimento, provincia",
  "employee-id": "matricula, numero de funcionario, numero mecanografico, cracha, id funcional, siape",
  "person-reference":
    "prontuario, numero de aluno, numero de processo, processo?, numero de utente, inscricao?, protocolo?, numero de socio",
  "job-title": "cargo, funcao, profissao, ocupacao, posto de trabalho",
  employer: "empresa, organizacao, empregador, entidade patronal, instituicao?, entidade?",
  supervisor: "supervisor, chefe, chefia, gestor, gerente, responsavel, superior, lider, coordenador, orientador",
  "contract-type":
    "tipo de contrato, contrato, vinculo, tipo de vinculo, regime de contratacao, vinculo empregaticio, regime?, tipo contrato",
  salary:
    "salario, remuneracao, vencimento, renda, salario base, ordenado, rendimento, salario bruto, bonus, renda familiar",
  education:
    "escolaridade, formacao, curso?, grau de escolaridade, universidade, faculdade, habilitacoes, habilitacoes literarias, turma?, serie?",
  performance: "nota?, notas?, media final, desempenho, avaliacao, pontuacao, faltas, frequencia?",
  health:
    "diagnostico, doenca, deficiencia, alergias, alergia, tipo sanguineo, saude, medicamentos, plano de saude, vacina, sintomas, cid, atestado, comorbidades",
  "ethnicity-nationality": "nacionalidade, raca, etnia, cor?, raca cor, pais de nascimento, cidadania",
  religion: "religiao",
  "marital-status": "estado civil",
  "sexual-orientation": "orientacao sexual",
  family:
    "filhos, numero de filhos, conjuge, dependentes, contato de emergencia, contacto de emergencia, parentesco, nome da mae, nome do pai, filiacao",
  username: "nome de usuario, nome de utilizador, usuario, utilizador",
  credential: "senha, palavra passe",
  "photo-url": "foto, fotografia",
  department: "departamento, setor, secao, unidade?, diretoria, gerencia",
  "date-of-event":
    "data, data de admissao, data de inicio, data de fim, data de contratacao, data admissao, data de cadastro, ano?, mes?, dia?, tempo de empresa, demissao",
  "free-text": "observacoes, comentarios, observacao, descricao, mensagem",
  name: "nome",
  number: "numero, codigo, identificador, cod, num",
  staff:
    "funcionario, funcionarios, empregado, empregados, colaborador, colaboradores, trabalhador, trabalhadores, servidor, servidores, professor, professores, docente, vendedor, medico, estagiario, voluntario, voluntarios, equipe",
  people:
    "cliente, clientes, paciente, pacientes, aluno, alunos, aluna, estudante, estudantes, membro, membros, usuario, usuarios, utente, utentes, participante, participantes, candidato, candidatos, pessoa, pessoas, socio, socios, beneficiario, associado, hospede, passageiro, passageiros, contato, contatos, contacto, dependente, dependentes, morador, moradores, inscritos, titular, doador, comprador, convidado",
  relative: "mae, pai, conjuge, responsavel legal, encarregado de educacao, filiacao",
  organisation:
    "fornecedor, fornecedores, loja, filial, escola, hospital, hotel, banco, editora, razao social, estabelecimento",
  thing:
    "produto, produtos, item, preco, quantidade, estoque, marca, modelo, categoria, autor, titulo, arquivo, venda, vendas, pedido, fatura, valor, projeto, projetos, disciplina, materia, veiculo, total, custo, recurso, unidades, andar, evento, desconto",
  measure: "media, porcentagem, percentagem, percentual, numero de, quantidade de, taxa, soma",
  filler:
    "de, do, da, dos, das, e, o, a, os, as, em, no, na, para, por, seu, principal, pessoal, profissional, trabalho, casa, atual, residencial, comercial, dt",
};
