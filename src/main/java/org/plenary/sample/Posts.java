package org.plenary.sample;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.plenary.base.Language;
import org.plenary.sample.FictionalPerson.Gender;

/// Functions and departments in the languages in which delegations write them.
final class Posts {

    private final Map<String, List<String>> lines = SampleText.sections("posts.txt");

    /// A function of a kind such as `excellency`, `head` or `organization.member`, in the form for that gender.
    String draw(SplittableRandom random, Language language, String kind, Gender gender) {
        List<String> pool = lines.get(language.code() + " " + kind);
        if (pool == null) {
            throw new IllegalStateException("no posts for " + language.code() + " " + kind);
        }
        String post = pool.get(random.nextInt(pool.size()));
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
