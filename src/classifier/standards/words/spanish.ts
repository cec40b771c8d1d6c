import type { HeaderWords } from "../header-words";

export const SPANISH: HeaderWords = {
  "full-name":
    "nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, apellidos y nombres, nombres y apellidos, apellido y nombre, persona de contacto",
  "first-name": "primer nombre, segundo nombre, nombre de pila, nombres",
  "last-name": "apellido, apellidos, primer apellido, segundo apellido, apellido paterno, apellido materno",
  email: "correo, correo electronico, correos, direccion de correo, correo e, correo institucional, correo personal",
  phone: "telefono, numero de telefono, movil, celular, telefono movil, tfno, telf, tlf, telefono fijo, telefonos",
  "birth-date":
    "fecha de nacimiento, fecha nacimiento, nacimiento, fec nac, f nacimiento, cumpleanos, ano de nacimiento",
  age: "edad",
  gender: "sexo, genero, tratamiento",
  "national-id":
    "dni, nif, nie, cedula, cedula de identidad, curp, rut, documento de identidad, numero de documento, documento, num documento, seguridad social, numero de seguridad social, nss, carnet de identidad, cuil, identificacion?, nro documento, tipo de documento",
  passport: "pasaporte, numero de pasaporte",
  "tax-id": "rfc, cuit, identificacion fiscal",
  "bank-account": "cuenta bancaria, numero de cuenta, cuenta, clabe, cbu",
  "card-number": "numero de tarjeta, tarjeta",
  address: "direccion, domicilio, calle, direccion postal, numero exterior, piso, colonia",
  "postal-code": "codigo postal, cod postal, c p",
  location:
    "ciudad, localidad, municipio, provincia, pais, poblacion?, lugar de nacimiento, lugar de trabajo, lugar de destino, estado?, comuna, departamento?, sede, oficina?, residencia, pais de residencia, distrito",
  "employee-id": "numero de empleado, no empleado, legajo, matricula del empleado, codigo de empleado, nomina?",
  "person-reference":
    "matricula, expediente, numero de expediente, numero de historia, historia clinica, numero de socio, no control, codigo de alumno, folio?",
  "job-title": "puesto, cargo, puesto de trabajo, ocupacion, profesion, categoria profesional, oficio, rol?, posicion?",
  employer: "empresa, compania, organizacion, empleador, entidad?, institucion?, centro de trabajo, razon social",
  supervisor: "supervisor, jefe, jefe inmediato, responsable, superior, gerente, jefe directo, tutor?, coordinador",
  "contract-type":
    "tipo de contrato, contrato, tipo contrato, modalidad de contrato, tipo de contratacion, relacion laboral, jornada, situacion laboral",
  salary:
    "salario, sueldo, ingresos, renta, remuneracion, salario bruto, sueldo base, sueldo neto, salario base, ingreso mensual, honorarios",
  education:
    "estudios, nivel de estudios, titulacion, escolaridad, formacion, carrera, universidad, curso?, grado?, nivel educativo",
  performance:
    "nota?, notas?, calificacion, calificaciones, promedio, puntaje, puntuacion, evaluacion, desempeno, faltas",
  health:
    "diagnostico, enfermedad, discapacidad, alergias, alergia, tipo de sangre, grupo sanguineo, salud, tratamiento medico, vacuna, estado de salud, obra social, medicamentos, sintomas, baja medica",
  "ethnicity-nationality": "nacionalidad, pais de nacimiento, etnia, ciudadania, lengua materna, raza, pais de origen",
  religion: "religion, confesion",
  "marital-status": "estado civil",
  family:
    "hijos, numero de hijos, conyuge, contacto de emergencia, parentesco, familiar, personas a cargo, no de hijos",
  username: "usuario, nombre de usuario",
  credential: "contrasena, clave, clave de acceso",
  "photo-url": "foto, pagina web?",
  department: "departamento, area?, seccion, unidad?, direccion general",
  "date-of-event":
    "fecha, fecha de ingreso, fecha de alta, fecha de inicio, fecha de fin, fecha de contratacion, fecha de baja, ano?, mes?, dia?, hora?, antiguedad, fecha ingreso",
  "free-text": "observaciones, comentarios, comentario, notas, descripcion, mensaje, motivo",
  name: "nombre",
  number: "numero, codigo, identificador, nro, num",
  staff:
    "empleado, empleados, empleada, trabajador, trabajadores, trabajadora, personal, docente, docentes, profesor, profesores, funcionario, funcionarios, colaborador, colaboradores, plantilla, medico, vendedor, voluntario",
  people:
    "cliente, clientes, paciente, pacientes, alumno, alumnos, alumna, estudiante, estudiantes, socio, socios, miembro, miembros, usuario, usuarios, participante, participantes, candidato, candidatos, beneficiario, beneficiarios, persona, personas, asistente, asistentes, afiliado, afiliados, inscritos, huesped, pasajero, pasajeros, contacto, contactos, titular, solicitante, solicitantes, invitado, invitados, inquilino, asegurado, ciudadano, comprador",
  relative: "padre, madre, padres, conyuge, esposo, esposa, tutor legal, apoderado, acudiente, familiar",
  organisation:
    "proveedor, proveedores, tienda, sucursal, escuela, colegio, hospital, hotel, banco, editorial, almacen",
  thing:
    "producto, productos, articulo, precio, cantidad, existencias, marca, modelo, categoria, autor, titulo, archivo, venta, ventas, pedido, factura, importe, monto, proyecto, asignatura, materia, vehiculo, superficie, total, costo, coste, unidades, inventario, equipo, partido, evento, descuento",
  measure: "media, porcentaje, numero de, cantidad de, tasa, suma",
  filler:
    "de, del, la, el, los, las, y, o, en, para, por, su, tu, principal, personal, trabajo, casa, actual, particular, laboral, institucional, no, completa",
};
