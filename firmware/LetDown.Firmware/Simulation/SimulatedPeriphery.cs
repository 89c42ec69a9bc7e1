using LetDown.Board;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Loop;

namespace LetDown.Firmware.Simulation;

/// <summary>Scales and panel in lockstep: what has threads of its own at real speed happens here between ticks.</summary>
internal sealed class SimulatedPeriphery(PiBoard board, StatusHolder holder, LoopSettings settings)
{
    private TimeSpan _nextScale;
    private TimeSpan _nextPanel;

    public void Update(TimeSpan now)
    {
        if (now >= _nextScale)
        {
            _nextScale = now + settings.ScalePoll;
            board.PollScales(now);
        }

        if (now >= _nextPanel)
        {
            _nextPanel = now + settings.Panel;
            board.ShowPanel(holder.Read().Status);
        }
    }
}
