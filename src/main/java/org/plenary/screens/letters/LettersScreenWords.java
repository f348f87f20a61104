package org.plenary.screens.letters;

/// What the screen of letters says.
public interface LettersScreenWords {
    String title();

    String register();

    String mailings();

    String templates();

    String newMailing();

    String send();

    String reply();

    String voidLetter();

    String correct();

    String again();

    String find();

    String letterhead();

    String address();

    String searchPrompt();

    String count(int letters);

    String number();

    String dated();

    String to();

    String kind();

    String language();

    String status();

    String sent();

    String answered();

    String mailing();

    String letters();

    String deadline();

    String emptyTitle();

    String emptyText();

    String nothingTitle();

    String nothingMailingTitle();

    String nothingTemplateTitle();

    String nothingText();

    String noMailingsTitle();

    String noMailingsText();

    String sendings();

    String notSent();

    String answer();

    String noAnswer();

    String voided(String reason);

    String replaces(String number);

    String channel();

    String on();

    String by();

    String proof();

    String sendTitle(int letters);

    String sendVerb();

    String replyTitle(String number);

    String replyText();

    String voidTitle(String number);

    String voidText();

    String reason();

    String save();

    String saved();

    String written(int files);

    String addTemplate();

    String removeTemplate();

    String editTemplate();

    String tags();

    String name();

    String checkOk();

    String troubles(int count);

    String shipped();

    String own();

    String stepWho();

    String stepWhat();

    String stepCheck();

    String stepWrite();

    String mailingTitle();

    String chosen(int chosen, int all);

    String chooseAll();

    String languageOfAll();

    String eachItsOwn();

    String signatory();

    String initials();

    String pattern();

    /// What may stand in it.
    String patternHint();

    String template(String language);

    String allWell(int letters, String first, String last);

    String hinders(int count);

    String preview();

    String folder();

    String chooseFolder();

    String noFolder();

    String outputs();

    String issue(int letters);

    String issued(int letters, String first, String last);

    String outdated();

    String making();

    String secretariatName();

    String city();

    String addressLine();

    String email();

    String website();

    String office();

    String government();

    String mission();

    String salutation();

    String voidedShort();

    /// What those to whom a letter can go are searched and filtered by.
    String searchTo();

    String earlier();

    String notWritten();

    String delegation();

    String hasDelegation();

    String noDelegation();

    String group();

    String standing();

    String nominations();

    String hasNamed();

    String hasNotNamed();

    String credentials();

    String hasEmail();

    String noEmail();
}
