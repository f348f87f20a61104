package org.plenary.intake;

import java.util.List;
import org.plenary.base.Language;

/// What the lists of one language are made of.
///
/// @param headings number, country, title, first name, family name, whole name, function, institution, telephone,
///     e-mail, arrival, departure
/// @param groups contact, travel
/// @param states as its lists write them
/// @param people given and family name, honorific first
record WildTongue(
        Language language,
        List<String> headings,
        List<String> groups,
        List<String> titles,
        List<String> states,
        List<List<String>> people,
        List<String> functions,
        List<String> categories,
        String delegationOf,
        String total,
        List<String> notes) {

    static final int NUMBER = 0;
    static final int COUNTRY = 1;
    static final int TITLE = 2;
    static final int FIRST = 3;
    static final int FAMILY = 4;
    static final int NAME = 5;
    static final int FUNCTION = 6;
    static final int INSTITUTION = 7;
    static final int TELEPHONE = 8;
    static final int MAIL = 9;
    static final int ARRIVAL = 10;
    static final int DEPARTURE = 11;

    String heading(int which) {
        return headings.get(which);
    }

    static List<WildTongue> all() {
        return List.of(
                new WildTongue(
                        Language.ENGLISH,
                        List.of("No.", "Country", "Title", "First name", "FAMILY NAME", "Full Name", "Position",
                                "Ministry / Organisation", "Tel.", "E-mail address", "Arrival", "Departure"),
                        List.of("Contact details", "Travel"),
                        List.of("Provisional list of participants", "Third meeting of the Conference of the Parties",
                                "Geneva, 25–29 November 2019", "As of 12 November 2019"),
                        List.of("Argentina", "Kenya", "Viet Nam", "Switzerland", "Côte d'Ivoire", "Iran (Islamic Republic of)"),
                        people("Mr.", "Juan", "PÉREZ", "Ms.", "Grace", "WANJIRU", "H.E. Ms.", "Thi Lan", "NGUYEN", "Mr.",
                                "Beat", "MÜLLER", "Dr.", "Awa", "KONÉ", "Mr.", "Ali", "REZAEI"),
                        List.of("Director", "Second Secretary", "Adviser", "Head of Delegation", "Focal Point"),
                        List.of("Parties", "Observers", "Non-governmental organizations"),
                        "Delegation of ", "Total", List.of("* Arrives one day later.", "Note: list subject to change")),
                new WildTongue(
                        Language.FRENCH,
                        List.of("N°", "Pays", "Civilité", "Prénom", "NOM", "Nom et prénom", "Fonction",
                                "Ministère / Institution", "Tél.", "Courriel", "Arrivée", "Départ"),
                        List.of("Coordonnées", "Voyage"),
                        List.of("Liste provisoire des participants", "Troisième réunion de la Conférence des Parties",
                                "Genève, du 25 au 29 novembre 2019", "État au 12 novembre 2019"),
                        List.of("Sénégal", "Mali", "Belgique", "Suisse", "Maroc", "Haïti"),
                        people("M.", "Amadou", "DIOP", "Mme", "Fatoumata", "TRAORÉ", "M.", "Luc", "PEETERS", "Mme",
                                "Claire", "FAVRE", "M.", "Youssef", "EL AMRANI", "Mme", "Marie", "JEAN-BAPTISTE"),
                        List.of("Directeur", "Chef de service", "Conseillère", "Chef de délégation", "Point focal"),
                        List.of("Parties", "Observateurs", "Organisations non gouvernementales"),
                        "Délégation de ", "Total", List.of("* Sous réserve de confirmation.", "Remarque : liste non définitive")),
                new WildTongue(
                        Language.SPANISH,
                        List.of("N.º", "País", "Tratamiento", "Nombre", "APELLIDOS", "Nombre y apellidos", "Cargo",
                                "Institución", "Teléfono", "Correo electrónico", "Llegada", "Salida"),
                        List.of("Contacto", "Viaje"),
                        List.of("Lista provisional de participantes", "Tercera reunión de la Conferencia de las Partes",
                                "Ginebra, 25 a 29 de noviembre de 2019", "Actualizado el 12 de noviembre de 2019"),
                        List.of("Chile", "Perú", "España", "México", "Costa Rica", "Uruguay"),
                        people("Sr.", "Pedro", "LUNA ROJAS", "Sra.", "Ana María", "SOTO", "Sr.", "Íñigo", "GARCÍA", "Sra.",
                                "Lucía", "HERNÁNDEZ", "Sr.", "José", "MORA", "Sra.", "Inés", "PEREIRA"),
                        List.of("Director", "Asesora", "Jefa de división", "Ministro", "Punto focal"),
                        List.of("Partes", "Observadores", "Organizaciones no gubernamentales"),
                        "Delegación de ", "Total", List.of("* Pendiente de confirmación.", "Nota: lista sujeta a cambios")),
                new WildTongue(
                        Language.RUSSIAN,
                        List.of("№ п/п", "Страна", "Обращение", "Имя", "Фамилия", "Ф.И.О.", "Должность", "Организация",
                                "Тел.", "Эл. почта", "Прибытие", "Отъезд"),
                        List.of("Контакты", "Поездка"),
                        List.of("Предварительный список участников", "Третье совещание Конференции Сторон",
                                "Женева, 25–29 ноября 2019 года", "по состоянию на 12 ноября 2019 года"),
                        List.of("Российская Федерация", "Беларусь", "Казахстан", "Армения", "Швейцария", "Куба"),
                        people("г-н", "Иван", "ПЕТРОВ", "г-жа", "Алеся", "КОВАЛЬ", "г-н", "Ерлан", "АХМЕТОВ", "г-жа",
                                "Ануш", "САРГСЯН", "г-н", "Беат", "МЮЛЛЕР", "г-жа", "Мария", "ГОНСАЛЕС"),
                        List.of("Директор", "Советник", "Начальник отдела", "Глава делегации", "Эксперт"),
                        List.of("Стороны", "Наблюдатели", "Неправительственные организации"),
                        "Делегация ", "Итого", List.of("* Требует подтверждения.", "Примечание: список не окончательный")),
                new WildTongue(
                        Language.ARABIC,
                        List.of("م", "الدولة", "اللقب", "الاسم الأول", "اسم العائلة", "الاسم الكامل", "المنصب", "الجهة",
                                "الهاتف", "البريد الإلكتروني", "تاريخ الوصول", "تاريخ المغادرة"),
                        List.of("بيانات الاتصال", "السفر"),
                        List.of("القائمة المؤقتة للمشاركين", "الاجتماع الثالث لمؤتمر الأطراف",
                                "جنيف، 25-29 تشرين الثاني/نوفمبر 2019", "حتى تاريخ 12 تشرين الثاني/نوفمبر"),
                        List.of("الأردن", "مصر", "العراق", "المغرب", "تونس", "لبنان"),
                        people("السيد", "أحمد", "الخطيب", "السيدة", "منى", "حسن", "السيد", "علي", "العبيدي", "السيدة",
                                "سلمى", "بناني", "السيد", "كريم", "الطرابلسي", "السيدة", "رنا", "حداد"),
                        List.of("مدير", "مستشار", "رئيس قسم", "رئيس الوفد", "خبير"),
                        List.of("الأطراف", "المراقبون", "المنظمات غير الحكومية"),
                        "وفد ", "المجموع", List.of("* رهناً بالتأكيد.", "ملاحظة: القائمة قابلة للتغيير")),
                new WildTongue(
                        Language.CHINESE,
                        List.of("序号", "国家", "称谓", "名", "姓", "姓名", "职务", "单位", "电话", "电子邮件", "抵达日期", "离开日期"),
                        List.of("联系信息", "行程"),
                        List.of("与会者临时名单", "缔约方大会第三次会议", "2019年11月25日至29日，日内瓦", "截至2019年11月12日"),
                        List.of("中国", "日本", "瑞士", "肯尼亚", "巴西", "泰国"),
                        people("先生", "伟", "王", "女士", "由美", "田中", "先生", "贝亚特", "穆勒", "女士", "格蕾丝", "万吉鲁", "先生",
                                "若昂", "席尔瓦", "女士", "素帕", "猜"),
                        List.of("司长", "二秘", "顾问", "代表团团长", "专家"),
                        List.of("缔约方", "观察员", "非政府组织"),
                        "", "合计", List.of("* 待确认。", "注：名单可能变动")));
    }

    private static List<List<String>> people(String... parts) {
        var people = new java.util.ArrayList<List<String>>();
        for (int i = 0; i < parts.length; i += 3) {
            people.add(List.of(parts[i], parts[i + 1], parts[i + 2]));
        }
        return people;
    }
}
