using System.Reflection;
using LetDown.Firmware.Logging;
using Microsoft.Extensions.Logging;

namespace LetDown.Tests.Firmware;

public sealed class LogEventTests
{
    private static readonly List<(string Name, LoggerMessageAttribute Event)> All =
    [
        .. from method in typeof(Events).GetMethods(BindingFlags.Static | BindingFlags.Public)
           let numbered = method.GetCustomAttribute<LoggerMessageAttribute>()
           where numbered is not null
           select (method.Name, numbered),
    ];

    [Fact]
    public void Every_number_is_used_once() => Assert.Equal(All.Count, All.Select(one => one.Event.EventId).Distinct().Count());

    [Fact]
    public void The_support_list_names_every_event_and_no_other()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs/developing/log-events.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
            .Select(line => string.Join(" | ", line.Split('|', StringSplitOptions.TrimEntries).Skip(1).Take(3)));
        Assert.Equal(All.Select(one => $"{one.Event.EventId} | {one.Name} | {one.Event.Level.ToString().ToLowerInvariant()}").Order(), rows.Order());
    }
}
