package org.plenary.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.base.Progress;
import org.plenary.store.Attachments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Looks a workspace over.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads the whole workspace and its attached files, and says whether it is sound. Changes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> check(open, console));
    }

    private int check(OpenWorkspace open, Console console) {
        List<String> damage = open.workspace().findDamage();
        String file = where.workspace().toString();
        List<String> attachments = damage.isEmpty() ? attachments(open, console) : List.of();
        if (damage.isEmpty() && attachments.isEmpty()) {
            console.say(console.words().healthy(file));
            return Cli.DONE;
        }
        console.refuse(
                damage.isEmpty()
                        ? console.words().attachmentsDamaged(file, attachments.size())
                        : console.words().damaged(file, damage.size()));
        damage.forEach(console::say);
        attachments.forEach(console::say);
        return Cli.REFUSED;
    }

    private static List<String> attachments(OpenWorkspace open, Console console) {
        return new Attachments(open.workspace())
                .findDamage(Progress.none()).stream()
                        .map(found -> console.words()
                                .attachment(
                                        found.attachment().about(),
                                        found.attachment().content().name(),
                                        found.damage().name()))
                        .toList();
    }
}
