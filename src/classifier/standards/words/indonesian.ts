import type { HeaderWords } from "../header-words";

export const INDONESIAN: HeaderWords = {
  "full-name": "nama lengkap, nama panggilan, nama penuh, narahubung, kontak, nama pemilik rekening",
  "first-name": "nama depan, nama pertama, nama tengah",
  "last-name": "nama belakang, nama keluarga, marga, nama akhir, nama bapa",
  email: "surel, email, emel",
  phone: "telepon, hp, handphone, telp, telpon, ponsel, tlp, no wa",
  "birth-date": "ttl, lahir, kelahiran, tgllahir, tempat tanggal lahir, tgl lhr, tempat tgl lahir, tglahir",
  age: "umur, usia, umur tahun, usia tahun",
  gender: "jenis kelamin, kelamin, jk, gender, jantina, l p",
  "national-id":
    "nik, ktp, nomor induk kependudukan, kk, kad pengenalan, no k p, no ic, mykad, bpjs, sim, kartu keluarga, perkeso, no kartu keluarga, no kis",
  passport: "paspor*",
  "tax-id": "npwp, no cukai pendapatan",
  "bank-account": "rekening, no akaun, akaun bank, no rek, no akaun bank",
  address: "alamat, jalan, domisili, kelurahan?, alamat ktp, jln, alamat rumah",
  "postal-code": "kode pos, kodepos, poskod",
  location:
    "kota, tempat tugas, negara, provinsi, kabupaten, kecamatan, tempat lahir, lokasi kerja, unit kerja?, desa, penempatan, lokasi?, cabang?, daerah?, bandar, negeri, asal, wilayah?, kampung, kelurahan, dusun",
  "employee-id":
    "nip, nrp, nik karyawan, no induk karyawan, nuptk, nomor induk pegawai, nomor induk karyawan, nipy, no induk pegawai",
  "person-reference":
    "nim, nis, nisn, npm, no rekam medis, nomor rekam medis, no rm, norm, no pendaftaran, no induk, nomor induk, no matrik",
  "job-title": "jabatan, posisi, pekerjaan, profesi, pangkat, golongan?, jawatan, gred, gol ruang, eselon",
  employer: "perusahaan, instansi, tempat bekerja, lembaga?, syarikat, majikan, organisasi, asal sekolah?, institusi?",
  supervisor:
    "atasan, penyelia, manajer, kepala bagian, pimpinan, pengurus?, supervisor, wali kelas?, ketua jabatan, pembimbing?, atasan langsung",
  "contract-type":
    "status karyawan, status kepegawaian, jenis kontrak, kontrak, status pegawai, jenis kepegawaian, status kerja, jenis karyawan, jenis pekerja, taraf jawatan, status perjawatan, jenis perjawatan, tipe karyawan",
  salary:
    "gaji, penghasilan, pendapatan, upah, tunjangan, honor, bonus, elaun, lembur, pensiun, potongan?, thr, gaji pokok, gapok",
  education:
    "pendidikan, jurusan, kelas?, program studi, prodi, fakultas, universitas, lulusan, asal sekolah, ijazah, kelayakan, semester?, angkatan?, pend terakhir, rombel",
  performance:
    "nilai?, kinerja, skor, ipk, nilai akhir, nilai rata rata, rata rata nilai, kehadiran, absensi, uts, uas, peringkat?, rapor",
  health:
    "diagnos*, penyakit, golongan darah, gol darah, alergi, disabilitas, obat, tinggi badan, berat badan, vaksin*, kondisi kesehatan, gejala, keluhan, tindakan?, poli, dokter, jenis disabilitas, kumpulan darah, status kesehatan, riwayat penyakit, kebutuhan khusus",
  "ethnicity-nationality": "kewarganegaraan, kebangsaan, suku, bangsa, warga negara, warganegara, etnis, bahasa ibu",
  religion: "agama, kepercayaan, ugama",
  "marital-status": "status perkawinan, status pernikahan, status kawin, status nikah, taraf perkahwinan",
  family:
    "jumlah anak, hubungan, tanggungan, jumlah tanggungan, anak ke, bilangan anak, waris, jumlah keluarga, penanggung jawab, jml anak, jumlah anggota keluarga, jml anggota keluarga, hub keluarga, status dlm keluarga",
  username: "nama pengguna, akun?, nama akun",
  credential: "sandi, kata laluan, kata sandi",
  department: "departemen, divisi, bagian, unit kerja, seksi, jabatan kementerian",
  "date-of-event": "tanggal, tgl, tahun, bulan, tanggal kontrak, masa kerja",
  "free-text": "keterangan, catatan, deskripsi, ket, alasan",
  name: "nama, nm",
  number: "nomor, no, kode, bil, nomer",
  staff:
    "karyawa*, pegawai, guru, dosen, staf, tenaga kerja, pekerja, perawat, dokter praktik, relawan, sopir, pelatih, kakitangan",
  people:
    "pelanggan, nasabah, pasien, siswa, mahasiswa, anggota, peserta, orang, siswi, murid, pendaftar, pelamar, penduduk, warga, penerima, jamaah, jemaat, santri, penyewa, kepala keluarga, donatur",
  relative: "orang tua, ayah, orangtua, ibu, wali, suami, istri, penjaga, ortu, ibu bapa, isteri",
  organisation:
    "toko, pemasok, supplier, sekolah, rumah sakit, hotel, restoran, klinik, apotek, puskesmas, universitas nama, pabrik, distributor, kedai",
  thing:
    "produk, barang, harga, jumlah, stok, merek, kategori, berkas, spesies, jenis, buku, judul, penulis, pengarang, film, lagu, tim, pertandingan, kendaraan, no polisi, pesanan, faktur, pajak, proyek, kegiatan",
  measure: "rata rata, persen*, jumlah, total, laki laki, perempuan",
  filler:
    "dan, di, ke, yang, dari, untuk, atau, per, saat ini, sekarang, pribadi, kantor, terakhir, anda, rp, isi, jika ada, aktif",
  "card-number": "nomor kartu, no kartu, kartu kredit",
  "sexual-orientation": "orientasi seksual",
  "photo-url": "foto, gambar?, tanda tangan?",
  geo: "lintang, bujur, koordinat, garis lintang, garis bujur",
  "ip-address": "alamat ip",
  membership: "keanggotaan",
  subject:
    "matematika, fisika, kimia, biologi, sejarah, geografi, bahasa indonesia, bahasa inggris, ipa, ips, pkn, pjok, seni budaya, matematik, bahasa melayu",
  aspect: "jenis, tipe, no urut",
};
