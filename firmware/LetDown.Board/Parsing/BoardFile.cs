using LetDown.Board.Description;
using LetDown.Board.Json;
using LetDown.Core.Units;

namespace LetDown.Board.Parsing;

/// <summary>From the bytes of a board file to its description. Values that are wrong become 0 and the description is never handed out.</summary>
internal sealed class BoardFile
{
    /// <summary>The newest version of a board file that is understood here.</summary>
    private const int KnownVersion = 1;

    private readonly Mistakes _mistakes;
    private readonly Claims _claims;

    private BoardFile(Mistakes mistakes) => (_mistakes, _claims) = (mistakes, new Claims(mistakes));

    /// <exception cref="BoardFileException">Naming every mistake.</exception>
    public static BoardDescription Parse(string file, ReadOnlySpan<byte> utf8) => StrictFile.Read(file, "board file", utf8, (root, mistakes) =>
    {
        RefuseNewer(file, root);
        return new BoardFile(mistakes).Board(root);
    });

    /// <summary>Alone: what else is strange in a newer file is no mistake.</summary>
    private static void RefuseNewer(string file, Section root)
    {
        if (root.Whole("version", 1, int.MaxValue) is > KnownVersion and var version)
        {
            throw new BoardFileException(
                $"{file}: line {root.Find("version")!.Line}, version: this board file is of version {version}, and this firmware knows up to {KnownVersion}. Update the firmware, or take the board file that came with it.");
        }
    }

    private BoardDescription Board(Section root)
    {
        var board = new BoardDescription
        {
            Name = root.Text("name", longest: 60),
            GpioChip = root.Whole("gpioChip", 0, 31) ?? 0,
            Motor = Motor(root.Object("motor")),
            Buzzer = Buzzer(root.Object("buzzer")),
            Heartbeat = Heartbeat(root.Object("heartbeat")),
            Sides = Sides(root.Object("sides")),
            Buttons = Buttons(root.Object("buttons")),
            Analog = new AnalogSection(_mistakes, _claims).Read(root.Object("analog")),
            I2c = I2c(root.Object("i2c")),
            HeadSpaceMillilitres = root.Number("headSpaceMillilitres", 20, 1000, " mL") ?? 0,
        };
        root.RefuseOthers();
        return board;
    }

    private MotorDescription Motor(Section section)
    {
        var (chip, channel) = Pwm(section);
        var motor = new MotorDescription
        {
            PwmChip = chip,
            PwmChannel = channel,

            // Below 1 kHz the motor sings; above 50 kHz its driver runs hot.
            FrequencyHz = section.Whole("frequencyHz", 1000, 50_000) ?? 0,
            LongestOnSeconds = section.LongestOn(OutputLimits.MotorSeconds),
        };
        section.RefuseOthers();
        return motor;
    }

    private BuzzerDescription Buzzer(Section section)
    {
        var (chip, channel) = Pwm(section);
        section.RefuseOthers();
        return new BuzzerDescription { PwmChip = chip, PwmChannel = channel };
    }

    private (int Chip, int Channel) Pwm(Section section)
    {
        var chip = section.Whole("pwmChip", 0, 15);
        var channel = section.Whole("pwmChannel", 0, 7);
        if (chip is not null && channel is not null)
        {
            _claims.Claim($"PWM channel {channel} of chip {chip}", section.Find("pwmChannel")!);
        }

        return (chip ?? 0, channel ?? 0);
    }

    private HeartbeatDescription Heartbeat(Section section)
    {
        var heartbeat = new HeartbeatDescription
        {
            Pin = section.Pin("pin", _claims),

            // Shorter trips on an honest hiccup of the kernel; longer than 200 ms breaks the time to vent (design §6).
            OneShotMilliseconds = section.Number("oneShotMilliseconds", 20, 200, " ms") ?? 0,
        };
        section.RefuseOthers();
        return heartbeat;
    }

    private PerSide<SideDescription> Sides(Section section)
    {
        var sides = new PerSide<SideDescription>(OneSide(section.Object("left")), OneSide(section.Object("right")));
        section.RefuseOthers();
        return sides;
    }

    private SideDescription OneSide(Section section)
    {
        var side = new SideDescription
        {
            LineValve = Output(section.Object("lineValve"), OutputLimits.ValveSeconds),
            Vent = Output(section.Object("vent"), OutputLimits.ValveSeconds),
            Pad = Output(section.Object("pad"), OutputLimits.PadSeconds),
            Massage = Output(section.Object("massage"), OutputLimits.MassageSeconds),
            Light = Output(section.Object("light"), OutputLimits.LightSeconds),
            LevelSwitchPin = section.Pin("levelSwitchPin", _claims),
            ScaleChannel = section.Claimed("scaleChannel", 0, 7, "scale channel", _claims),
            ScaleCountsPerGram = section.Number("scaleCountsPerGram", 1, 1_000_000, " counts") ?? 0,
        };
        section.RefuseOthers();
        return side;
    }

    private OutputDescription Output(Section section, double limit)
    {
        var output = new OutputDescription { Pin = section.Pin("pin", _claims), LongestOnSeconds = section.LongestOn(limit) };
        section.RefuseOthers();
        return output;
    }

    private ButtonsDescription Buttons(Section section)
    {
        var buttons = new ButtonsDescription
        {
            Stop = section.Pin("stop", _claims),
            StartPause = section.Pin("startPause", _claims),
            LetDown = section.Pin("letDown", _claims),
            Switch = section.Pin("switch", _claims),
            SuctionUp = section.Pin("suctionUp", _claims),
            SuctionDown = section.Pin("suctionDown", _claims),
        };
        section.RefuseOthers();
        return buttons;
    }

    private I2cDescription I2c(Section section)
    {
        var bus = section.Whole("bus", 0, 31);
        BusPins.ClaimI2c(bus, section, _claims);
        var i2c = new I2cDescription
        {
            Bus = bus ?? 0,
            MultiplexerAddress = section.Address("multiplexerAddress", _claims),
            ScaleAddress = section.Address("scaleAddress", _claims),
            DisplayAddress = section.Address("displayAddress", _claims),
        };
        section.RefuseOthers();
        return i2c;
    }
}
