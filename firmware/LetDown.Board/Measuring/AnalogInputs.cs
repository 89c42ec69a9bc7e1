using Iot.Device.Adc;
using LetDown.Board.Description;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Board.Measuring;

/// <summary>
/// The converter's channels as samples. What suction and safety need is measured in every tick, the slow quantities in turn:
/// five transfers a tick.
/// </summary>
internal sealed class AnalogInputs(Mcp3208 converter, AnalogDescription analog)
{
    private const double FullScale = 4096;
    private const int SlowOnes = 4;

    private readonly AnalogChannelsDescription _channels = analog.Channels;
    private readonly AnalogTransfers _transfers = new(analog);
    private int _turn;
    private Sample<Vacuum> _lineLeft;
    private Sample<Vacuum> _lineRight;
    private Sample<Vacuum> _manifold;
    private Sample<double> _reference;
    private Sample<double> _motorAmperes;
    private Sample<double> _supplyVolts;
    private Sample<Temperature> _padLeft;
    private Sample<Temperature> _padRight;

    public PerSide<Sample<Vacuum>> Line => new(_lineLeft, _lineRight);

    public Sample<Vacuum> Manifold => _manifold;

    public Sample<double> ReferenceShare => _reference;

    public Sample<double> MotorAmperes => _motorAmperes;

    public Sample<double> SupplyVolts => _supplyVolts;

    public PerSide<Sample<Temperature>> Pad => new(_padLeft, _padRight);

    /// <summary>Never throws: a channel that cannot be read keeps its last sample, whose stamp grows old.</summary>
    public void Read(TimeSpan now)
    {
        ReadVacuum(_channels.Line.Left, now, ref _lineLeft);
        ReadVacuum(_channels.Line.Right, now, ref _lineRight);
        ReadVacuum(_channels.Manifold, now, ref _manifold);
        if (TryShare(_channels.Reference, out var share))
        {
            _reference = new Sample<double>(share, now);
        }

        ReadSlowOne(now);
    }

    private void ReadSlowOne(TimeSpan now)
    {
        switch (_turn)
        {
            case 0 when TryShare(_channels.MotorCurrent, out var current):
                _motorAmperes = new Sample<double>(_transfers.ToMotorAmperes(current), now);
                break;
            case 1 when TryShare(_channels.Supply, out var supply):
                _supplyVolts = new Sample<double>(_transfers.ToSupplyVolts(supply), now);
                break;
            case 2:
                ReadPad(_channels.Pad.Left, now, ref _padLeft);
                break;
            case 3:
                ReadPad(_channels.Pad.Right, now, ref _padRight);
                break;
        }

        _turn = (_turn + 1) % SlowOnes;
    }

    private void ReadVacuum(int channel, TimeSpan now, ref Sample<Vacuum> sample)
    {
        if (TryShare(channel, out var share))
        {
            sample = new Sample<Vacuum>(_transfers.ToVacuum(share), now);
        }
    }

    private void ReadPad(int channel, TimeSpan now, ref Sample<Temperature> sample)
    {
        if (TryShare(channel, out var share) && _transfers.ToPad(share) is { } pad)
        {
            sample = new Sample<Temperature>(pad, now);
        }
    }

    private bool TryShare(int channel, out double share)
    {
        try
        {
            share = converter.Read(channel) / FullScale;
            return true;
        }
        catch (Exception)
        {
            // Whatever it was, the failsafe sees it by the sample's age, three ticks from now.
            share = double.NaN;
            return false;
        }
    }
}
