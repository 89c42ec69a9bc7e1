using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.App.Settings;
using LetDown.Host.Diary;

namespace LetDown.App.Commands;

/// <summary><c>letdown milk rule</c>: how long milk keeps, as her clinic says.</summary>
internal sealed class MilkRuleCommand
{
    private readonly Option<int?> _fridge = Number("--fridge", "Days in the fridge.", StorageSettings.MostFridgeDays);
    private readonly Option<int?> _freezer = Number("--freezer", "Months in the freezer.", StorageSettings.MostFreezerMonths);
    private readonly Option<int?> _thawed = Number("--thawed", "Hours in the fridge for milk that comes from the freezer.", StorageSettings.MostThawedHours);
    private readonly Option<bool> _usual = new("--usual") { Description = "Back to the usual rule." };

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var options = new MilkRuleCommand();
        var command = new Command("rule", "Show for how long milk is kept, or set what your clinic says.") { options._fridge, options._freezer, options._thawed, options._usual };
        command.SetAction((line, _) => Task.FromResult(options.Run(bench(line), line)));
        return (command, ["letdown milk rule", "letdown milk rule --fridge 2 --freezer 3", "letdown milk rule --usual"]);
    }

    private static Option<int?> Number(string name, string description, int most) => new(name)
    {
        Description = $"{description[..^1]}, {most} at most.",
        HelpName = "N",
        CustomParser = result =>
        {
            var number = Numbers.Whole($"{name} wants a whole number from 1 to {most}.")(result);
            if (number < 1 || number > most)
            {
                result.AddError($"{name} wants a whole number from 1 to {most}.");
            }

            return number;
        },
    };

    private int Run(Workbench bench, ParseResult line)
    {
        var (fridge, freezer, thawed, isUsual) = (line.GetValue(_fridge), line.GetValue(_freezer), line.GetValue(_thawed), line.GetValue(_usual));
        var isSaid = fridge is not null || freezer is not null || thawed is not null;
        if (isSaid && isUsual)
        {
            throw new AppException("Say --usual alone, or numbers of your own.", ExitCode.Usage);
        }

        if (isUsual)
        {
            StorageSettings.Write(bench.Around, StorageRule.Usual);
        }
        else if (isSaid)
        {
            // Said whole, it needs nothing of what may not be readable.
            var old = fridge is not null && freezer is not null && thawed is not null ? StorageRule.Usual : StorageSettings.Read(bench.Around);
            StorageSettings.Write(bench.Around, new() { FridgeDays = fridge ?? old.FridgeDays, FreezerMonths = freezer ?? old.FreezerMonths, ThawedHours = thawed ?? old.ThawedHours });
        }

        Tell(bench, StorageSettings.Read(bench.Around));
        return ExitCode.Fine;
    }

    private static void Tell(Workbench bench, StorageRule rule)
    {
        if (bench.Json)
        {
            bench.Print(new { fridgeDays = rule.FridgeDays, freezerMonths = rule.FreezerMonths, thawedHours = rule.ThawedHours, usual = rule == StorageRule.Usual });
            return;
        }

        bench.Say($"{MilkWords.Of(rule)}.");
        bench.Say(rule == StorageRule.Usual
            ? "This is the usual rule, of the US Centers for Disease Control and Prevention, for healthy babies born at term. If your baby was born early or is ill, ask your clinic."
            : "This is the rule you set. “letdown milk rule --usual” goes back to the usual one.");
    }
}
