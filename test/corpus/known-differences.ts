/** Why a reader sees something else than ours, and in which files: read one by one; the reasons stand in `docs/decisions/other-readers.md`. */
type Explained = readonly (readonly [reason: string, ...files: readonly string[]])[];

/** The library asks for an array of 169 million elements, a fatal error of the engine that no `catch` sees. */
export const ENDS_THE_PROCESS: readonly string[] = ["b48a83_Test_git_issue_382_oom.xls"];

const SHEETJS: Explained = [
  [
    "gives the cache of a chart as a sheet",
    "30dfb2_ChartsheetAndPivotTable.xlsx",
    "861bde_ChartSheet.xlsx",
    "5ab22e_47813.xlsx",
    "bc4865_60255_extra_drawingparts.xlsx",
    "c8d7b3_chart-sheet.xlsx",
    "1008b1_chart_blank05.xlsx",
    "292147_chartsheet03.xlsx",
    "693894_any_sheets.xlsx",
    "7268c8_apachepoi_ex42570-20305.xls.xlsb",
    "2df8c3_any_sheets.xlsb",
    "c81000_chartsheet.xls",
    "9ad8f2_34775.xls",
    "e7d6ce_SimpleScatterChart.xls",
    "e3d4cc_ex42570-20305.xls",
    "5cbbfe_any_sheets.xls",
  ],
  ["gives a sheet off the list the name of one without a part", "cbb7bb_SheetsWithoutRelId.xlsx"],
  ["shows a column of a fortieth of a digit", "16ea00_inputfile.xlsx", "61f0dc_bug66675.xlsx"],
  ["takes a date for a number", "87698b_tdf100709.xlsx", "79aaea_xf_default_values.xlsx"],
  [
    "misplaces cells whose reference is in lower case or broken",
    "3a2eb1_LowerCaseReferenceAttribute.xlsx",
    "9a588e_Fillreport.xlsx",
  ],
  [
    "drops a text without its cell's type, of a macro sheet, or some runs of it",
    "bec34c_52575_main.xlsx",
    "c71d78_64420.xlsm",
    "308d66_InlineString.xlsx",
    "129a3e_minimal_package.xlsx",
  ],
  [
    "rounds a time up that we cut off",
    "418fd5_TestOpen.xlsx",
    "c4017b_explicitdate.xlsx",
    "2d287b_xlsx-stream-d-date-cell.xlsx",
    "067ca1_test-columnar.ods",
  ],
  [
    "reads the code page of an old workbook as Western",
    "d29dad_number_format_greek.xls",
    "c18af6_numfmt_1_russian.xls",
  ],
  ["decodes a character that windows-1252 does not have", "ed8963_biff5-rich-text-string.xls"],
  ["takes a number of an OpenDocument file for a date", "df689a_OOCalcTest.ods"],
  ["drops cells covered by others", "b8beb9_HiddenMergeCellsTest.ods", "2ca101_covered.ods"],
  ["joins runs of spaces", "2aaad6_data.ods"],
  ["takes an error for a text", "3f3a05_issue.407.ods"],
  ["does not know what is hidden in an OpenDocument file", "8ab3aa_AutoFilter.ods", "877ca8_comments_stress_test.ods"],
];

const HUCRE: Explained = [
  [
    "gives a duration as a time of day",
    "0abdbb_DataTypes.xlsx",
    "3607c1_DataValidationTime.xlsx",
    "21a310_CellsWithDateTimeDataTypeOrFormatting.xlsx",
    "7d76d7_CellsWithTimeSpanDataTypeOrFormatting.xlsx",
    "c75bbc_formats.xlsx",
    "ce1bce_Test_Issue_xxx_LocaleTime.xlsx",
    "2d287b_xlsx-stream-d-date-cell.xlsx",
    "31917c_DateFormatTests.xlsx",
    "924645_date.xlsx",
    "7d6670_Test_git_issue_283_TimeSpan.xlsb",
    "8feaa7_Test_git_issue_694_TimeSpan.xlsb",
    "4b1d7b_apachepoi_49273.xlsx.xlsb",
    "34c8c1_xlsx-stream-d-date-cell.xlsb",
    "4a206a_date.xlsb",
    "339e5c_date_1904.xlsb",
    "12407d_Test_git_issue_694_TimeSpan.xls",
    "3ec688_xlsx-stream-d-date-cell.xls",
    "95831b_date.xls",
    "014b3e_date_1904.xls",
    "067ca1_test-columnar.ods",
    "df689a_OOCalcTest.ods",
  ],
  [
    "makes dates of numbers below zero or of the first day, or none of dates of other languages' formats",
    "9c6f57_bug60858.xlsx",
    "2d6e5d_1904.xlsx",
    "7389a5_number_format_russian.xlsm",
    "4b8fde_number_format_russian.xlsb",
    "20c4ec_number_format.xls",
    "293e08_number_format_russian.xls",
    "40b727_12561-1.xls",
    "1ac8ca_dates-leap-year-1900-xls.xls",
  ],
  [
    "cuts off a time that we round up",
    "418fd5_TestOpen.xlsx",
    "c4017b_explicitdate.xlsx",
    "2b3222_formula_stress_test.xlsb",
    "2e58e3_formula_stress_test.xls",
    "664637_pivot_table_first_header_row.xlsx",
    "21291a_pivottable_duplicated_member_filter.xlsx",
    "882ed1_with-strings-integers-and-dates.xlsx",
  ],
  [
    "puts the first shared text where a cell has none",
    "8dc30a_InsertRows.xlsx",
    "3a7604_blankcell.xlsx",
    "090c6a_64508.xlsx",
    "962be1_empty_shared_string_value.xlsx",
  ],
  [
    "gives an error's text as if it were an error, or drops other texts",
    "6f1f31_ConditionalFormattingConditions.xlsx",
    "d700da_ErrorTypes.xlsx",
    "bec34c_52575_main.xlsx",
    "a4a528_issue_419.xlsx",
    "129a3e_minimal_package.xlsx",
    "1475bc_issue.2507.ods",
  ],
  ["doubles a carriage return", "2d1b50_60289.xlsx", "d4cb57_has_x000D_.xlsx"],
  ["sees no rows of no height", "504ed4_Test_git_issue_711_OpenXml_Row_height_parsing_negative_default_height.xlsx"],
  [
    "drops a formula's text",
    "7f7a0b_Test_git_issue_635.xlsb",
    "c3535a_Test_Issue_11642_ValuesNotLoaded.xls",
    "af56fe_Test_Issue_11773_Exponential.xls",
    "0f76bf_39634.xls",
    "6f6679_57798.xls",
    "788865_AbnormalSharedFormulaFlag.xls",
    "181676_FormatChoiceTests.xls",
    "03b6d0_IfNaTestCaseData.xls",
    "726d23_WrongFormulaRecordType.xls",
    "b71006_shared_formulas.xls",
    "848984_testArraysAndTables.xls",
  ],
  [
    "puts the cells of a chart over those of its sheet, or gives a chart as a sheet",
    "c81000_chartsheet.xls",
    "172f25_15573.xls",
    "635a64_25183.xls",
    "9ad8f2_34775.xls",
    "bab82b_44861.xls",
    "fe67b8_45538_classic_Header.xls",
    "e7d6ce_SimpleScatterChart.xls",
    "624b76_WithChart.xls",
    "477b1f_WithFormattedGraphTitle.xls",
    "157bf3_WithThreeCharts.xls",
    "ea05d5_WithTwoCharts.xls",
    "e3d4cc_ex42570-20305.xls",
    "fd29a7_testEXCEL_labels-govdocs-515858.xls",
    "5cbbfe_any_sheets.xls",
  ],
  ["reads an embedded workbook in place of the file", "5ecb7a_WithEmbeddedObjects.xls", "27a451_testWPSAttachment.xls"],
  [
    "loses a text that runs over an empty record, or misreads the first of a file",
    "8a25ca_Test_git_issue_467_sst_empty_continue.xls",
    "191a9d_ExcelLibrary_newdoc.xls",
  ],
  ["drops covered cells of OpenDocument files", "b8beb9_HiddenMergeCellsTest.ods", "2ca101_covered.ods"],
  ["takes an error of an OpenDocument file for a text", "3f3a05_issue.407.ods"],
];

const PAPAPARSE: Explained = [
  ["takes the tab for the delimiter where every comma is followed by one", "acac90_user_memberships.csv"],
  ["leaves the last line end in the last field", "6d2a69_table.csv"],
  ["leaves quotes that follow a space in the field", "eee16a_issue-1109.csv"],
  ["takes remarks above the header for rows", "b243a8_countries.csv", "3759a7_matrix-with-comment.csv"],
];

export const EXPLAINED_PAPAPARSE = byFile(PAPAPARSE);
export const EXPLAINED_SHEETJS = byFile(SHEETJS);
export const EXPLAINED_HUCRE = byFile(HUCRE);

function byFile(explained: Explained): ReadonlyMap<string, string> {
  return new Map(explained.flatMap(([reason, ...files]) => files.map((file): [string, string] => [file, reason])));
}
