package org.plenary.reports;

import java.util.List;
import org.plenary.base.Language;
import org.plenary.office.PaperMasthead;
import org.plenary.reports.ParticipantsPaper.Labels;

/// What a caller would say in each language; Spanish and Russian papers of the tests are in English.
final class Texts {

    private static final String SYMBOL = "UNEP/MC/COP.1/INF/9";

    private Texts() {}

    static PaperMasthead masthead(Language language) {
        String[] t = lines(language, """
                UNITED NATIONS
                United Nations Environment Programme
                Distr.: General
                24 September 2017
                English/French/Spanish only
                Conference of the Parties to the Minamata Convention on Mercury
                First meeting
                Geneva, 24–29 September 2017
                Item 2 (d) of the provisional agenda
                Organizational matters: organization of work
                """, """
                NATIONS UNIES
                Programme des Nations Unies pour l’environnement
                Distr. : générale
                24 septembre 2017
                Anglais/espagnol/français seulement
                Conférence des Parties à la Convention de Minamata sur le mercure
                Première réunion
                Genève, 24-29 septembre 2017
                Point 2 d) de l’ordre du jour provisoire
                Questions d’organisation : organisation des travaux
                """, """
                الأمم المتحدة
                برنامج الأمم المتحدة للبيئة
                التوزيع: عام
                24 أيلول/سبتمبر 2017
                بالإسبانية والإنكليزية والفرنسية فقط
                مؤتمر الأطراف في اتفاقية ميناماتا بشأن الزئبق
                الاجتماع الأول
                جنيف، 24-29 أيلول/سبتمبر 2017
                البند 2 (د) من جدول الأعمال المؤقت
                المسائل التنظيمية: تنظيم العمل
                """, """
                联合国
                联合国环境规划署
                一般分发
                2017年9月24日
                只有英文、法文和西班牙文
                关于汞的水俣公约缔约方大会
                第一次会议
                2017年9月24日至29日，日内瓦
                临时议程项目2（d）
                组织事项：工作安排
                """);
        return new PaperMasthead(
                t[0], t[1], SYMBOL, t[2], t[3], t[4], t[5], t[6], t[7], t[8], t[9], "UNEP/MC/COP.1/1.");
    }

    static String title(Language language) {
        return lines(language, "List of participants", "Liste des participants", "قائمة المشاركين", "与会者名单")[0];
    }

    static List<String> notes(Language language) {
        return List.of(lines(language,
                """
                The present list has been prepared on the basis of the information received by the secretariat as at \
                24 September 2017. It is provisional; corrections may be sent to registration@example.org.
                """, """
                La présente liste a été établie sur la base des renseignements reçus par le secrétariat au \
                24 septembre 2017. Elle est provisoire.
                """, """
                أُعدت هذه القائمة على أساس المعلومات التي تلقتها الأمانة حتى 24 أيلول/سبتمبر 2017. \
                ويمكن إرسال التصويبات إلى registration@example.org أو إلى الرقم +41 (0) 22 917 45 67.
                """, "本名单根据秘书处截至2017年9月24日收到的资料编制。本名单为暂定名单；更正请发送至 registration@example.org。"));
    }

    static Labels labels(Language language) {
        String[] t = lines(
                language,
                "Contents\n{0} (continued)\nPage {0} of {1}",
                "Table des matières\n{0} (suite)\nPage {0} de {1}",
                "المحتويات\n{0} (تابع)\nالصفحة {0} من {1}", "目录\n{0}（续）\n第{0}页，共{1}页");
        return new Labels(t[0], t[1], t[2], "K1700000 240917");
    }

    static List<String> headings(Language language) {
        return List.of(lines(
                language,
                "Category\nDelegations\nParticipants",
                "Catégorie\nDélégations\nParticipants",
                "الفئة\nالوفود\nالمشاركون", "类别\n代表团\n与会者"));
    }

    static String total(Language language) {
        return lines(language, "Total", "Total", "المجموع", "共计")[0];
    }

    static String telephone(Language language) {
        return lines(language, "Tel.:", "Tél. :", "الهاتف:", "电话：")[0];
    }

    static String email(Language language) {
        return lines(language, "E-mail:", "Courriel :", "البريد الإلكتروني:", "电子邮件：")[0];
    }

    static String[] honorifics(Language language) {
        return lines(language, "Mr.\nMs.\nH.E. Mr.\nDr.", "M.\nMme\nS.E. M.", "السيد\nالسيدة\nMs.", "先生\n女士\nMr.");
    }

    static String[] functions(Language language) {
        return lines(language, "Head of delegation", "Chef de délégation", "وزير البيئة والتنمية المستدامة",
                "生态环境部固体废物与化学品司副司长");
    }

    static List<String> categories(Language language) {
        return List.of(lines(language,
                """
                Parties
                Observer States
                United Nations Secretariat units and bodies
                Specialized agencies and related organizations
                Intergovernmental organizations
                Non-governmental organizations
                """, """
                Parties
                États observateurs
                Unités et organes du Secrétariat de l’Organisation des Nations Unies
                Institutions spécialisées et organisations apparentées
                Organisations intergouvernementales
                Organisations non gouvernementales
                """, """
                الأطراف
                الدول المراقبة
                وحدات الأمانة العامة للأمم المتحدة وهيئاتها
                الوكالات المتخصصة والمنظمات ذات الصلة
                المنظمات الحكومية الدولية
                المنظمات غير الحكومية
                """, """
                缔约方
                观察员国
                联合国秘书处单位和机构
                专门机构和有关组织
                政府间组织
                非政府组织
                """));
    }

    private static String[] lines(Language language, String english, String french, String arabic, String chinese) {
        String text = switch (language) {
            case FRENCH -> french;
            case ARABIC -> arabic;
            case CHINESE -> chinese;
            case ENGLISH, RUSSIAN, SPANISH -> english;
        };
        return text.strip().split("\n", -1);
    }
}
