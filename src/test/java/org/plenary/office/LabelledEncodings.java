package org.plenary.office;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Short lists of delegates in many languages, each in the encodings in which such a list may arrive.
final class LabelledEncodings {

    /// A list and how it is written.
    record Labelled(String language, String encoding, String text) {

        byte[] bytes() {
            return text.getBytes(Charset.forName(encoding));
        }
    }

    private static final String UNICODE = "UTF-8 UTF-16LE UTF-16BE UTF-32LE UTF-32BE ";

    private LabelledEncodings() {}

    private static Map<String, String> encodings() {
        Map<String, String> all = new TreeMap<>();
        String west = UNICODE + "windows-1252 x-MacRoman IBM850";
        for (String language : List.of("fr", "es", "pt", "de", "nordic", "it", "is", "mixed")) {
            all.put(language, west + (language.equals("pt") || language.equals("is") || language.equals("mixed") ? "" : " IBM437"));
        }
        for (String language : List.of("pl", "cs", "hu", "hr")) {
            all.put(language, UNICODE + "windows-1250 ISO-8859-2 IBM852 x-MacCentralEurope");
        }
        all.put("tr", UNICODE + "windows-1254 ISO-8859-9");
        all.put("lt", UNICODE + "windows-1257");
        all.put("lv", UNICODE + "windows-1257");
        all.put("ru", UNICODE + "windows-1251 KOI8-R IBM866 ISO-8859-5 x-MacCyrillic");
        all.put("RU", UNICODE + "windows-1251 KOI8-R IBM866 ISO-8859-5 x-MacCyrillic");
        all.put("uk", UNICODE + "windows-1251 KOI8-U");
        all.put("sr", UNICODE + "windows-1251 ISO-8859-5");
        all.put("el", UNICODE + "windows-1253 ISO-8859-7");
        all.put("ar", UNICODE + "windows-1256 ISO-8859-6");
        all.put("fa", UNICODE + "windows-1256");
        all.put("he", UNICODE + "windows-1255");
        all.put("th", UNICODE + "x-windows-874");
        all.put("zh", UNICODE + "GB18030");
        all.put("zht", UNICODE + "Big5");
        all.put("ja", UNICODE + "Shift_JIS EUC-JP");
        all.put("ko", UNICODE + "EUC-KR");
        return all;
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        rows.put("fr", "Hélène Lefèvre,Ministère de l'environnement;François Noël,Délégué général;Aïssa Benoît,Chargé d'études;Jérôme Gâté,Forêts et climat");
        rows.put("es", "María Peña,Dirección de Gestión;José Núñez,Asesor técnico;Íñigo Ibáñez,Misión Permanente;Ángel Güemes,Relaciones Exteriores");
        rows.put("pt", "João Gonçalves,Direção de Ações;Conceição Araújo,Missão Permanente;Fábio Simões,Relações Exteriores;Inês Mourão,Cooperação");
        rows.put("de", "Jürgen Müller,Bundesministerium für Umwelt;Käthe Schäfer,Referatsleiterin Gewässer;Björn Großmann,Ständige Vertretung;Günther Weiß,Länder");
        rows.put("nordic", "Åsa Lindström,Miljödepartementet;Søren Kjærgaard,Rådgiver;Øystein Bjørnson,Utenriksdepartementet;Päivi Mäkelä,Ympäristöministeriö");
        rows.put("it", "Nicolò Forlì,Società e qualità;Andreà Però,Attività internazionali;Cesarè Dirò,Direttore della città;Fabrizio Papà,Più università");
        rows.put("is", "Jón Þórðarson,Umhverfisráðuneytið;Guðrún Ísleifsdóttir,Sérfræðingur;Sigurður Ægisson,Skrifstofustjóri;Þóra Örlygsdóttir,Ráðgjafi");
        rows.put("mixed", "Hélène Lefèvre,France;José Núñez,España;Jürgen Müller,Österreich;João Gonçalves,São Tomé;Åsa Sjöström,Sverige;Søren Kjær,Danmark");
        rows.put("pl", "Łukasz Żak,Ministerstwo Środowiska;Małgorzata Wiśniewska,Główny specjalista;Paweł Dąbrowski,Stały Przedstawiciel;Święty Źrebiec,Radca");
        rows.put("cs", "Jiří Dvořák,Ministerstvo životního prostředí;Růžena Černá,Vedoucí oddělení;Tomáš Němec,Stálá mise;Kateřina Žďárská,Náměstkyně");
        rows.put("hu", "Győző Szűcs,Környezetvédelmi főosztályvezető;Erzsébet Tóth,Külügyminisztérium;László Fűrész,Állandó képviselő;Mária Kőszegi,Titkárnő");
        rows.put("hr", "Željko Šimić,Ministarstvo zaštite okoliša;Đurđica Čović,Načelnica;Krešimir Žganjer,Stalna misija;Snježana Ćosić,Savjetnica");
        rows.put("tr", "Şükrü Yıldız,Çevre Bakanlığı;Ayşe Güneş,Müsteşar Yardımcısı;İbrahim Çağlar,Dışişleri;Özgür Işık,Daimi Temsilci");
        rows.put("lt", "Jūratė Žukauskienė,Aplinkos ministerija;Ąžuolas Šimkus,Vyriausiasis specialistas;Rūta Čepaitė,Nuolatinė atstovė;Vytautas Kęstutis,Skyrius");
        rows.put("lv", "Jānis Bērziņš,Vides aizsardzības ministrija;Līga Kalniņa,Vecākā referente;Ģirts Ozoliņš,Pastāvīgā pārstāvniecība;Māra Šķēle,Vēstniece");
        rows.put("ru", "Иванов Сергей Петрович,Министерство природных ресурсов;Кузнецова Анна,Начальник отдела;Щукин Юрий,Постоянное представительство;Фёдорова Эльвира,Советник");
        rows.put("RU", "ИВАНОВ СЕРГЕЙ,МИНИСТЕРСТВО ПРИРОДНЫХ РЕСУРСОВ;КУЗНЕЦОВА АННА,НАЧАЛЬНИК ОТДЕЛА;ЩУКИН ЮРИЙ,ПОСТОЯННОЕ ПРЕДСТАВИТЕЛЬСТВО");
        rows.put("uk", "Шевченко Олександр,Міністерство довкілля;Їжакевич Ганна,Начальниця відділу;Єфименко Юрій,Постійне представництво;Ґалаґан Ірина,Радниця");
        rows.put("sr", "Јовановић Зоран,Министарство заштите животне средине;Ђорђевић Љиљана,Начелница;Његош Петар,Стална мисија;Ћосић Џемал,Саветник");
        rows.put("el", "Κωνσταντίνος Παπαδόπουλος,Υπουργείο Περιβάλλοντος;Ελένη Γεωργίου,Διευθύντρια;Αλέξανδρος Ωνάσης,Μόνιμη Αντιπροσωπεία;Άννα Ιωάννου,Σύμβουλος");
        rows.put("ar", "محمد العلي,وزارة البيئة;فاطمة الزهراء,مديرة الإدارة;خالد بن سالم,البعثة الدائمة;عائشة القحطاني,مستشارة أولى");
        rows.put("fa", "محمد رضا حسيني,سازمان محيط زيست;زهرا احمدي,مدير کل;پرويز چگيني,نمايندگي دائم;ژاله گلستان,کارشناس");
        rows.put("he", "דוד כהן,המשרד להגנת הסביבה;יעל לוי,ראש אגף;משה פרץ,הנציגות הקבועה;שרה אברהם,יועצת");
        rows.put("th", "สมชาย ใจดี,กระทรวงทรัพยากรธรรมชาติ;สุดา วงศ์สวัสดิ์,ผู้อำนวยการ;ประยุทธ์ ศรีสุข,คณะผู้แทนถาวร;อภิญญา รัตนกุล,ที่ปรึกษา");
        rows.put("zh", "王小明,生态环境部;张丽,司长;刘建国,常驻代表团;陈美玲,参赞");
        rows.put("zht", "王小明,環境保護署;張麗華,處長;劉建國,常駐代表團;陳美玲,參事");
        rows.put("ja", "田中 健太,環境省;伊藤 美咲,課長補佐;鈴木 花子,ジュネーブ国際機関代表部;高橋 結衣,一等書記官");
        rows.put("ko", "김민준,환경부;박지우,과장;이영희,주제네바 대표부;강경화,참사관");
        return rows;
    }

    /// Every language in every encoding that it may be in, in a list of several rows and in one of a single row.
    static List<Labelled> all() {
        List<Labelled> all = new ArrayList<>();
        Map<String, String> encodings = encodings();
        rows().forEach((language, rows) -> {
            for (String encoding : encodings.getOrDefault(language, "").split(" ", -1)) {
                add(all, language, encoding, "Name,Position\r\n" + rows.replace(";", "\r\n") + "\r\n");
                add(all, language + " (one row)", encoding, "Name,Position\r\n" + rows.substring(0, rows.indexOf(';')) + "\r\n");
            }
        });
        return all;
    }

    private static void add(List<Labelled> all, String language, String encoding, String text) {
        Charset charset = Charset.forName(encoding);
        if (charset.newEncoder().canEncode(text)) {
            all.add(new Labelled(language, encoding, text));
        }
    }
}
