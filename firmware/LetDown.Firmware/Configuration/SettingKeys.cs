namespace LetDown.Firmware.Configuration;

/// <summary>Names of the settings, as in appsettings.json.</summary>
internal static class SettingKeys
{
    public const string Board = "Pump:Board";
    public const string BoardFile = "Pump:BoardFile";
    public const string Speed = "Pump:Speed";
    public const string TrueTime = "Pump:TrueTime";
    public const string Mother = "Pump:Mother";
    public const string Data = "Pump:Data";
    public const string Socket = "Pump:Socket";
    public const string Listen = "Pump:Listen";
    public const string Scpi = "Pump:Scpi";
    public const string CeilingLeft = "Comfort:CeilingLeftMmHg";
    public const string CeilingRight = "Comfort:CeilingRightMmHg";
    public const string SuctionLevel = "Comfort:SuctionLevelMmHg";
    public const string RealTime = "Loop:RealTime";
    public const string Processor = "Loop:Processor";
    public const string ScalePoll = "Loop:ScalePollMilliseconds";
    public const string Panel = "Loop:PanelMilliseconds";
    public const string WaitingEvents = "Journal:WaitingEvents";
    public const string WaitingChunks = "Journal:WaitingChunks";
    public const string JournalMegabytes = "Journal:Megabytes";
    public const string LogLevel = "Log:Level";
    public const string LogFiles = "Log:Files";
    public const string LogMegabytes = "Log:FileMegabytes";

    public static readonly IReadOnlyList<string> All =
    [
        Board, BoardFile, Speed, TrueTime, Mother, Data, Socket, Listen, Scpi, CeilingLeft, CeilingRight, SuctionLevel, RealTime, Processor,
        ScalePoll, Panel, WaitingEvents, WaitingChunks, JournalMegabytes, LogLevel, LogFiles, LogMegabytes,
    ];
}
