using System.CommandLine;
using LetDown.Benchmarks.Crash;
using LetDown.Benchmarks.Faults;
using LetDown.Benchmarks.Formula;
using LetDown.Benchmarks.HeadSpace;
using LetDown.Benchmarks.Jitter;
using LetDown.Benchmarks.LetDowns;
using LetDown.Benchmarks.Milk;
using LetDown.Benchmarks.Pattern;
using LetDown.Benchmarks.Population;
using LetDown.Benchmarks.Sessions;
using LetDown.Benchmarks.Simulator;
using LetDown.Benchmarks.Store;
using LetDown.Benchmarks.Suction;
using LetDown.Benchmarks.Tick;
using LetDown.Benchmarks.Walk;

namespace LetDown.Benchmarks;

/// <summary>Every claim about speed or quality is one of these commands.</summary>
internal static class BenchmarkCommands
{
    private static readonly Option<FileInfo?> Json = new("--json") { Description = "Write the measures to this file as JSON." };
    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "First seed. Seeds 1 to 999 were used while developing; take others to check.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> Mothers = new("--mothers") { Description = "How many mothers.", DefaultValueFactory = _ => 10 };

    private static readonly Option<FileInfo?> Csv = new("--csv") { Description = "Write a row for each breast of each session to this file." };
    private static readonly Option<FileInfo?> Trace = new("--trace") { Description = "Write the flow in each second of each breast to this file (large)." };
    private static readonly Option<DirectoryInfo?> Plots = new("--plots") { Description = "Draw pictures into this folder." };

    private static readonly Option<DirectoryInfo?> Tapes = new("--tapes") { Description = "Keep the recorded sessions in this folder, and play those that are there (as recorded then)." };

    private static readonly Option<string?> Cell = new("--cell") { Description = "Only this cell: head space mL, leak, supply, wear, one or both, peak, rate; such as 120,0.02,1,0,one,150,50." };
    private static readonly Option<FileInfo?> CellTrace = new("--trace") { Description = "With --cell: write each millisecond of it to this file as CSV." };
    private static readonly Option<DirectoryInfo?> WavePictures = new("--plots") { Description = "Draw some waves under each control into this folder." };
    private static readonly Option<FileInfo?> CellCsv = new("--csv") { Description = "Write a row for each cell to this file." };
    private static readonly Option<string> Program = new("--program") { Description = "A built-in program; adaptive when left out.", DefaultValueFactory = _ => "adaptive" };
    private static readonly Option<bool> Board = new("--board") { Description = "Compare the fast pump of this benchmark with the whole simulated board instead." };
    private static readonly Option<string?> Part = new("--part") { Description = "Only this part, such as line-left-sensor." };
    private static readonly Option<bool> Calm = new("--calm") { Description = "Nothing disturbs the scales." };
    private static readonly Option<int> Depth = new("--depth") { Description = "Longest chain of events.", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> Kills = new("--kills") { Description = "How often the firmware is killed.", DefaultValueFactory = _ => 200 };
    private static readonly Option<int> StoredSessions = new("--sessions") { Description = "How many sessions; 15000 is eight a day for five years.", DefaultValueFactory = _ => 15_000 };
    private static readonly Option<int> Seconds = new("--seconds") { Description = "How long each variant is watched.", DefaultValueFactory = _ => 60 };
    private static readonly Option<int> Processor = new("--processor")
    {
        Description = "Processor of both; -1 is whichever is free.",
        DefaultValueFactory = _ => Environment.ProcessorCount - 1,
    };


    public static RootCommand Root()
    {
        var root = new RootCommand("""
            LetDown's benchmarks. Each prints a table and, with --json FILE, writes [{ "name", "value", "unit", "reference", "goal", "met" }].

            Examples:
              dotnet run -c Release --project tests/LetDown.Benchmarks -- tick
              dotnet run -c Release --project tests/LetDown.Benchmarks -- sessions --seed 1000 --mothers 50 --json sessions.json
            """);
        root.Subcommands.Add(Command("tick", "Cost of one tick: the core alone, and the whole simulated board.", [], parsed =>
            TickBenchmark.Run(parsed.GetValue(Seed))));
        root.Subcommands.Add(Command("sessions", "A whole session with each of a number of simulated mothers.", [Mothers, Program], parsed =>
            SessionsBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Mothers), parsed.GetValue(Program)!)));
        root.Subcommands.Add(Command("population", "Research protocols with many mothers, held against the literature row by row.", [Mothers, Csv, Trace, Plots], parsed =>
            PopulationBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Mothers), new(parsed.GetValue(Csv), parsed.GetValue(Trace), parsed.GetValue(Plots)))));
        root.Subcommands.Add(Command("letdown", "Let-downs seen, missed and imagined in whole sessions, beside other detectors on the same readings.", [Mothers, Plots, Tapes], parsed =>
            LetDownBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Mothers), parsed.GetValue(Plots), parsed.GetValue(Tapes))));
        root.Subcommands.Add(Command("milk", "Every program with the same mothers: grams, time and comfort beside the classic timer, and what each part of the plan is good for.", [Mothers, Calm, Board], parsed => parsed.GetValue(Board)
            ? BoardCheck.Run(parsed.GetValue(Seed), parsed.GetValue(Mothers))
            : MilkBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Mothers), parsed.GetValue(Calm))));
        root.Subcommands.Add(Command("headspace", "Milk from the air in the lines when scales are lost, stuck or never there: grams and let-downs, beside what the scales said last.", [Mothers], parsed =>
            HeadSpaceBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Mothers))));
        root.Subcommands.Add(Command("faults", "Everything that can fail on the board, at four moments: how soon vented, how deep, how long held, and what the pump calls it.", [Part], parsed =>
            FaultsBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Part))));
        root.Subcommands.Add(Command("pattern", "Time to let-down learned from mothers whose truth is known, as many with effects as without; and falls of their milk noticed.", [Mothers], parsed =>
            PatternBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Mothers))));
        root.Subcommands.Add(Command("formula", "The search for the mix of tricks that helps, with mothers whose truth is known, beside other ways to choose.", [Mothers, Plots], parsed =>
            FormulaBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Mothers), parsed.GetValue(Plots))));
        root.Subcommands.Add(Command("walk", "Everything that can happen, in every order, to the session machine with its failsafe: places, transitions, and laws that do not hold.", [Depth], parsed =>
            WalkBenchmark.Run(parsed.GetValue(Depth))));
        root.Subcommands.Add(Command("simulator", "Speed of the simulator: mothers alone, the whole board, and whether cost is linear.", [], parsed =>
            SimulatorBenchmark.Run(parsed.GetValue(Seed))));
        root.Subcommands.Add(Command("vacuum", "How well the wave is followed on any bottle, seal and supply, beside an on/off control and a fixed PI.", [Cell, CellTrace, CellCsv, WavePictures], parsed =>
            parsed.GetValue(Cell) is { } cell
                ? VacuumBenchmark.Run(parsed.GetValue(Seed), cell, parsed.GetValue(CellTrace))
                : VacuumBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(CellCsv), parsed.GetValue(WavePictures))));
        root.Subcommands.Add(Command("jitter", "How late the loop of the running firmware wakes, beside cyclictest (Debian: rt-tests).", [Seconds, Processor], parsed =>
            JitterBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Seconds), parsed.GetValue(Processor) is >= 0 and var processor ? processor : null)));
        root.Subcommands.Add(Command("crash", "The firmware killed at random instants while it pumps and a console fetches: what is lost, doubled or out of order.", [Kills], parsed =>
            CrashBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(Kills))));
        root.Subcommands.Add(Command("store", "Years of sessions in the store: room, how fast they come in, how long she waits for an answer.", [StoredSessions], parsed =>
            StoreBenchmark.Run(parsed.GetValue(Seed), parsed.GetValue(StoredSessions))));
        return root;
    }

    private static Command Command(string name, string description, Option[] options, Func<ParseResult, IReadOnlyList<Measure>> run)
    {
        var command = new Command(name, description) { Seed, Json };
        Array.ForEach(options, command.Options.Add);
        command.SetAction(parsed =>
        {
            try
            {
                Show(run(parsed), parsed.GetValue(Json));
                return 0;
            }
            catch (BenchmarkException e)
            {
                Console.Error.WriteLine(e.Message);
                return 1;
            }
        });
        return command;
    }

    private static void Show(IReadOnlyList<Measure> measures, FileInfo? file)
    {
        MeasureTable.Print(measures, Console.Out);
        if (file is not null)
        {
            MeasureTable.Write(measures, file);
        }
    }
}
