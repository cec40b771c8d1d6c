import type { HeaderWords } from "../header-words";

export const SPANISH: HeaderWords = {
  "full-name":
    "nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, apellidos y nombres, apellidos nombre, nombres y apellidos, nombre apellido, titular de la cuenta, apellido y nombre, apellido nombre",
  "first-name": "primer nombre, segundo nombre, nombre de pila, nombres, pre nombre",
  "last-name": "apellido, apellidos, paterno, materno, primer apellido, segundo apellido",
  email: "correo*, mail?, correo electronico",
  phone: "telefono*, movil, celular, tfno, tel, telf, tlf, cel, fono, whatsapp, numero de telefono",
  "birth-date": "nacimiento, fec nac, cumpleanos, fnac, f nac, fecha nac, nacido, f nacim",
  age: "edad, rango de edad?, cuantos anos",
  gender: "sexo, género, tratamiento?, h m",
  "national-id":
    "dni, nif, nie, cédula, curp, ci?, documento de identidad, documento?, nro documento, número de documento, tipo de documento?, nss, cédula de ciudadanía, cedula de identidad, núm documento, rut?, nuss, tarjeta sanitaria, ine?, licencia de conducir, imss, n a f, numero de afiliacion, naf?, seguridad social",
  passport: "pasaporte*, visado",
  "tax-id": "rfc, cuit, identificacion fiscal, nit, cif?, cuil",
  "bank-account": "cuenta, clabe, cbu, cci, cuenta bancaria",
  "card-number": "tarjeta, numero de tarjeta",
  address:
    "dirección, domicilio, calle, numero exterior, calle y número, colonia, piso, puerta, numero interior, vivienda?, direccion postal",
  "postal-code": "cod postal, cp, c p, código postal",
  location:
    "ciudad, localidad, municipio, provincia, pais, población, lugar de nacimiento, lugar de trabajo, lugar de residencia, centro de trabajo, sede?, destino?, lugar de destino, municipio de residencia, comunidad autónoma, departamento residencia, estado?, país de residencia, comuna, ubicacion?, vereda?, corregimiento?, localidad de residencia, ciudad de residencia",
  "employee-id": "legajo, número de nómina, no nómina, clave empleado, nómina?, ficha?, numero de empleado",
  "person-reference":
    "expediente, numero de historia, matrícula alumno, matrícula, número de control, boleta, nhc, historia clínica, nº historia, número de historia clínica, carné, folio?, nº historia clínica, número de socio, póliza, n de caso, numero de caso, id escolar, identificación escolar, cip, número de afiliado, id hogar, número de cliente",
  "job-title":
    "puesto, cargo, ocupación, profesión, categoria profesional, oficio, categoría laboral, plaza, rango?, grado?, funcion?, puesto de trabajo",
  employer:
    "empresa, compañía, organización, empleador, entidad?, institución?, nombre de la empresa, dependencia, organismo, lugar donde trabaja, institución donde labora, empresa donde trabaja, razón social?",
  supervisor:
    "superior inmediato, jefe, responsable, jefa, jefe de área, jefatura, reporta a, gerente, coordinador?, encargado?, jefe inmediato, jefe directo",
  "contract-type":
    "contrato, vinculación, relación laboral, régimen laboral, nombramiento, situación laboral, jornada, tipo de empleo, condición laboral, tipo de empleado, tipo de personal, convenio, tiempo completo, medio tiempo, grupo cotización, grupo de cotización",
  salary:
    "salario, sueldo, ingresos, renta, remuneración, ingreso mensual, haber*, honorarios, percepciones, bonificación, asignación, devengado, nómina total, bono, bonos, retribución, nómina?, líquido a percibir, neto a pagar, líquido, complemento salarial, aguinaldo, deducciones, irpf, ingreso familiar",
  education:
    "estudios, titulación, escolaridad, formacion, nivel de instrucción, grado académico, carrera, grado escolar, grupo?, curso?, licenciatura, universidad, institución educativa?, nivel de estudios",
  performance:
    "nota?, notas?, calificación*, promedio, evaluación, rendimiento, desempeño, puntaje, faltas, inasistencias, asistencia, puntuación, repetidor, nota media, nota final, asistencias, tarea?, cuestionario?",
  health:
    "diagnóstico, enfermedad*, discapacidad, alergia*, grupo sanguíneo, tipo de sangre, tratamiento médico, medicación, medicamentos, vacuna*, antecedentes, estado de salud, síntomas, peso kg, talla cm, embaraz*, motivo de consulta, obra social, eps, tratamiento?, incapacidad, minusvalía, restricción alimentaria, dieta, tipo de ausencia, motivo de ausencia, aislamiento, motivo de ingreso, motivo de la ausencia, intolerancias, dosis, presión arterial, imc, seguro médico, lactante, médico responsable, médico tratante",
  "ethnicity-nationality":
    "nacionalidad, país de nacimiento, etnia, ciudadanía, país de origen, lengua materna, pueblo indígena, lengua indígena, estatus migratorio, situación migratoria, condición migratoria, idioma materno",
  religion: "religión, confesion, credo",
  "marital-status": "estado civil, edo civil, est civil",
  family:
    "hijos, contacto de emergencia, cantidad de hijos, nombre de la madre, parentesco, cargas familiares, personas a cargo, nombre del tutor, integrantes del hogar, numero de hijos, acompañante, miembros del hogar, tamaño del hogar, jefe de hogar, número de dependientes, hermanos, persona de contacto emergencia",
  username: "usuario, nombre de usuario, login, cuenta de usuario",
  credential: "contraseña, clave, clave de acceso",
  "photo-url": "foto, pagina web?, fotografía, firma?",
  department: "departamento, area?, sección, dirección de área, gerencia, unidad?",
  "date-of-event":
    "fecha, fecha de contratacion, fecha contratación, f alta, f ingreso, antigüedad, fecha de ingreso, fecha de alta, fecha de inicio, fecha de fin",
  "free-text": "observacion*, comentario*, notas",
  name: "nombre, denominación?, nombres",
  number: "numero, código, identificador, nro, nº, núm, id, numero de id",
  staff: "empleado, empleados, empleada, trabajador*, personal, funcionario*, docente*, profesor*",
  people:
    "jugador*, cliente*, paciente*, alumn*, estudiante*, socio*, miembro*, afiliado*, beneficiario, beneficiarios, beneficiaria, participante*, asegurado, asegurada, inquilino*, residente*, huésped*, derechohabiente, postulante*, donante*, jefe de hogar, jefe del hogar, jefa de hogar, jefe de familia, cabeza de familia, propietario, dueño, entregado a, prestado a",
  relative: "padre*, madre*, conyuge, tutor legal, representante legal, apoderado, acudiente, familiar",
  organisation:
    "proveedor*, tienda*, sucursal*, escuela, colegio?, hospital, clínica, restaurante, hotel, negocio, almacén",
  thing:
    "producto*, artículo, precio, cantidad, existencias, marca, modelo, categoria, autor, titulo, archivo, fichero, nombre científico, nombre común, libro, película, canción, equipo, partido, vehículo, placa, pedido, factura, monto, barco, buque, sala, nombre de la calle, artista, director, editorial, planta, vino, servidor, estación, parada, puerto",
  animal: "especie, raza?, mascota?, mascotas?, animales?, perros?",
  measure:
    "plantilla, numero de empleados, nº empleados, media, porcentaje, numero de, promedio de, total, suma, cantidad de",
  filler: "de, del, la, el, los, las, y, o, en, para, por, su, tu, a, al, con, en caso, sus, actual",
  "sexual-orientation": "orientación sexual",
  geo: "latitud, longitud, coordenadas",
  "ip-address": "dirección ip",
  membership: "afiliación sindical, sindicato",
  subject:
    "matemáticas, lengua, inglés, física, química, biología, historia, geografía, ciencias, educación física, filosofía, música, español, literatura",
  aspect: "situación, modalidad, consentimiento, n orden, nº orden, autorización, estado matrícula",
};
