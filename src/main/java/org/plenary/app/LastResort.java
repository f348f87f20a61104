package org.plenary.app;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;

/// Says a failure that nobody foresaw in one line and writes the rest to the log.
final class LastResort implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        var console = Console.system();
        new Failures(Runnable::run, (code, details, closed) -> console.unforeseen(code)).accept(failure);
        return Cli.FAILED;
    }
}
