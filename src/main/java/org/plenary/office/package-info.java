/// Files of the office: tables and papers are read from and written to Excel, CSV and Word files here and nowhere else.
///
/// Reading promises that a foreseeable bad file comes back as a value ([org.plenary.base.FileFault]), never hangs and
/// never fills the memory. Writing promises that the file is whole or as it was before, and that the same input gives
/// the same bytes. No type of POI or of a CSV library leaves this package.
/// Read [org.plenary.office.SpreadsheetFile] and [org.plenary.office.WorkbookWriter] first.
@NullMarked
package org.plenary.office;

import org.jspecify.annotations.NullMarked;
