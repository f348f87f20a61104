package org.plenary.credentials;

/// What the import of a list of credentials says.
public interface CredentialImportWords {
    /// What a column says about an instrument; of columns that fill a field, see [CredentialWords#field].
    String column(ListColumn column);

    String finding(Finding finding);

    /// What becomes of a row, as one word or two.
    String fate(ListFate fate);

    /// What was changed, of an instrument that is there.
    ///
    /// @param fields headings
    String changes(String fields);

    /// Why an instrument cannot be found in order as the examiner notes.
    String notInOrder(String reasons);

    String foundInOrder();

    String foundDefective(String reason);

    String reasonMissing();

    /// A word of a column with a small list of values.
    String unknownWord(String column, String word);

    /// What is wrong with the value of one column.
    String fault(String column, String sentence);

    /// A row of the working sheet whose instrument was removed.
    String recordGone();

    /// A row that says the same as an earlier one.
    String repeats(int row);

}
