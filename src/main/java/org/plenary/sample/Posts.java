package org.plenary.sample;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.plenary.base.Language;
import org.plenary.sample.FictionalPerson.Gender;

/// Functions and departments in the languages in which delegations write them.
final class Posts {

    private static final Pattern GENEVA = Pattern.compile("Geneva|Genève|Ginebra|Женев");

    private final Map<String, List<String>> lines = SampleText.sections("posts.txt");

    /// A function with the department to which it belongs.
    record Post(String function, String department) {

        /// A permanent mission has its desk in Geneva, whatever the capital.
        boolean isInGeneva() {
            return GENEVA.matcher(department).find();
        }
    }

    /// A post of a kind such as `excellency` or `head`, its function in the form for that gender.
    Post ofState(SplittableRandom random, Language language, String kind, Gender gender) {
        String line = pick(random, pool(language, kind));
        List<String> departments = pool(language, "department");
        int at = line.indexOf(" @");
        if (at < 0) {
            List<String> ministries =
                    departments.stream().filter(d -> !GENEVA.matcher(d).find()).toList();
            return new Post(
                    inGender(line, gender), random.nextBoolean() ? departments.getFirst() : pick(random, ministries));
        }
        return new Post(
                inGender(line.substring(0, at), gender),
                departments.get(Integer.parseInt(line.substring(at + 2)) - 1));
    }

    /// A post in an organization, `head` or `member`.
    Post ofOrganization(SplittableRandom random, Language language, String kind, Gender gender) {
        return new Post(
                inGender(pick(random, pool(language, "organization." + kind)), gender),
                pick(random, pool(language, "organization.department")));
    }

    private List<String> pool(Language language, String kind) {
        List<String> pool = lines.get(language.code() + " " + kind);
        if (pool == null) {
            throw new IllegalStateException("no posts for " + language.code() + " " + kind);
        }
        return pool;
    }

    private static String pick(SplittableRandom random, List<String> pool) {
        return pool.get(random.nextInt(pool.size()));
    }

    private static String inGender(String post, Gender gender) {
        int slash = post.indexOf('/');
        if (slash < 0) {
            return post;
        }
        return gender == Gender.FEMALE ? post.substring(slash + 1) : post.substring(0, slash);
    }

    /// The honorific for an equal in that language, or the one for ministers and ambassadors.
    static String honorific(Language language, Gender gender, boolean excellency) {
        boolean woman = gender == Gender.FEMALE;
        return switch (language) {
            case ENGLISH -> (excellency ? "H.E. " : "") + (woman ? "Ms." : "Mr.");
            case FRENCH -> (excellency ? "S.E. " : "") + (woman ? "Mme" : "M.");
            case SPANISH -> (excellency ? "S.E. " : "") + (woman ? "Sra." : "Sr.");
            case RUSSIAN -> excellency ? (woman ? "Е.П. г-жа" : "Е.П. г-н") : woman ? "Г-жа" : "Г-н";
            case ARABIC -> (excellency ? "سعادة " : "") + (woman ? "السيدة" : "السيد");
            case CHINESE -> woman ? "女士" : "先生";
        };
    }
}
