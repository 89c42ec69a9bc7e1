using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Firmware.Logging;
using LetDown.Protocol.V1;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Telemetry;

/// <summary>Tells the log what happened in a session.</summary>
internal sealed class SessionChronicle(ILogger<SessionChronicle> log)
{
    /// <summary>Presses that had no meaning: whoever asks why nothing happened finds them here.</summary>
    public void Tell(Buttons refused) => log.PressRefused(refused);

    public void Tell(string session, SessionEvent happened)
    {
        var at = Math.Round(happened.Elapsed.ToTimeSpan().TotalSeconds, 1);
        var side = happened.Side.ToString();
        var reason = happened.Reason.ToString();
        switch (happened.WhatCase)
        {
            case SessionEvent.WhatOneofCase.Started:
                log.SessionBegan(session, side);
                break;
            case SessionEvent.WhatOneofCase.StateChanged:
                log.SessionState(session, at, happened.State.ToString(), side, reason);
                break;
            case SessionEvent.WhatOneofCase.LetDown:
                log.LetDown(session, at, side, reason);
                break;
            case SessionEvent.WhatOneofCase.SuctionLevel:
                log.SuctionLevel(session, at, happened.SuctionLevel.Mmhg);
                break;
            case SessionEvent.WhatOneofCase.Notice:
                log.Noticed(session, at, happened.Notice.Notice.ToString());
                break;
            case SessionEvent.WhatOneofCase.Fault:
                log.Faulted(session, at, FaultRules.Id((Core.Safety.Fault)happened.Fault.Fault), happened.Fault.Fault.ToString());
                break;
            case SessionEvent.WhatOneofCase.Ended:
                log.SessionEnded(session, at, reason, Math.Round(happened.CollectedGrams.Left, 1), Math.Round(happened.CollectedGrams.Right, 1));
                break;
        }
    }
}
