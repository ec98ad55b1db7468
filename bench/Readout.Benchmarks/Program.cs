using BenchmarkDotNet.Running;
using Readout.Benchmarks;

// "corpus FILE [THREADS]" codes a whole corpus once, "stages FILE" times the language core on it, "tables FILE" loads the tables and looks names up,
// "record LOCATION DOCUMENTS EVENTS PERDAY" fills a record with made-up documents of so many events each, so many a day (0: in no order of days), and asks it,
// "questions LOCATION [BEGINNING]" asks a record every kind of question, or those whose names begin so, each with twenty arguments,
// "copies FILE COUNT SEED TARGET" makes a large corpus of a small one, "record-copy FROM TO" takes one record's reports into another,
// "warc GIGABYTES read|filter|record" writes a web archive of made-up pages and reads it,
// "pages ADDRESS USERS SECONDS PAUSE PID" asks a running server for pages; anything else goes to BenchmarkDotNet ("--filter *").
if (args is ["corpus", var file, ..])
    CorpusRun.Print(file, args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1, Console.Out);
else if (args is ["stages", var sample])
    StageRun.Print(sample, Console.Out);
else if (args is ["tables", var texts])
    TableRun.Print(texts, Console.Out);
else if (args is ["record", var location, var documents, var events, var perDay])
    RecordRun.Print(location, int.Parse(documents, System.Globalization.CultureInfo.InvariantCulture), int.Parse(events, System.Globalization.CultureInfo.InvariantCulture), int.Parse(perDay, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
else if (args is ["questions", var asked, .. { Length: < 2 } beginning])
    QuestionRun.Print(asked, beginning is [var named] ? named : "", Console.Out);
else if (args is ["copies", var corpus, var count, var seed, var target])
    CorpusCopies.Write(corpus, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture), target, Console.Out);
else if (args is ["record-copy", var from, var to])
    RecordCopy.Print(from, to, Console.Out);
else if (args is ["warc", var gigabytes, var mode])
    ArchiveRun.Print(double.Parse(gigabytes, System.Globalization.CultureInfo.InvariantCulture), mode, Console.Out);
else if (args is ["pages", var address, var users, var seconds, var pause, var process])
    PageRun.Print(address, int.Parse(users, System.Globalization.CultureInfo.InvariantCulture), int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture), int.Parse(pause, System.Globalization.CultureInfo.InvariantCulture), int.Parse(process, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(LanguageBenchmarks).Assembly).Run(args);
