using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using LetDown.Rig.Scenarios;

namespace LetDown.KernelRig.Running;

/// <summary>
/// Stands in for systemd and does what the firmware's unit says: starts it, watches that it feeds its watchdog, kills it when it does not, makes the outputs
/// safe after every end that nobody wished, and starts it again. Feeds the computer's own watchdog meanwhile, as systemd does.
/// </summary>
internal sealed class Supervisor : IDisposable
{
    /// <summary>WatchdogSec of the unit.</summary>
    private static readonly TimeSpan Unfed = TimeSpan.FromSeconds(5);

    /// <summary>RestartSec of the unit.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private static readonly byte[] Food = [1];

    private readonly string _program;
    private readonly string _data;
    private readonly TimeProvider _time;
    private readonly Socket _notified = new(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
    private readonly FileStream? _computerWatchdog;
    private readonly Thread _thread;
    private readonly byte[] _message = new byte[4096];
    private Process _firmware;
    private long _fedAt;
    private bool _isUp;
    private volatile bool _isWanted = true;
    private volatile bool _isHanging;

    /// <param name="program">The firmware.</param>
    /// <param name="data">Its folder for the journal.</param>
    /// <param name="time">The guest's.</param>
    public Supervisor(string program, string data, TimeProvider time)
    {
        (_program, _data, _time) = (program, data, time);

        // Whoever has systemd for a parent feeds its watchdog. That is told by the parent's name.
        File.WriteAllText("/proc/self/comm", "systemd");
        _notified.Bind(new UnixDomainSocketEndPoint(NotifySocket));
        _computerWatchdog = File.Exists(ComputerWatchdog) ? new FileStream(ComputerWatchdog, FileMode.Open, FileAccess.Write, FileShare.None, bufferSize: 0) : null;
        _firmware = Start();
        _thread = new Thread(Watch) { Name = "supervisor" };
        _thread.Start();
    }

    /// <summary>Called after the outputs were made safe, because the firmware had ended.</summary>
    public Action? MadeSafe { get; set; }

    /// <summary>Why it ended, the last time that nobody wished it; nothing when it never did.</summary>
    public string? Ended { get; private set; }

    /// <summary>How often that was.</summary>
    public int Ends { get; private set; }

    /// <summary>It could not be started: trying again would not help.</summary>
    public bool HasGivenUp { get; private set; }

    /// <summary>Where the firmware can be talked to.</summary>
    public string Address => $"unix:{PumpSocket}";

    /// <summary>True when somebody listens there.</summary>
    public bool IsServing => File.Exists(PumpSocket);

    private static string PumpSocket => "/run/letdown/pump.sock";

    private static string NotifySocket => "/run/letdown/notify";

    private static string ComputerWatchdog => "/dev/watchdog";

    /// <summary>What befalls the process, or all of the computer but the far side.</summary>
    public void Befall(Upset upset)
    {
        _isHanging |= upset == Upset.Hang;
        ProcessSignal.Send(_firmware.Id, upset == Upset.Kill ? ProcessSignal.Kill : ProcessSignal.Stop);
    }

    /// <summary>As systemd ends it. Its exit code; nothing when it did not end in time.</summary>
    public int? Stop(TimeSpan limit)
    {
        _isWanted = false;
        _thread.Join();
        ProcessSignal.Send(_firmware.Id, ProcessSignal.Terminate);
        return _firmware.WaitForExit(limit) ? _firmware.ExitCode : null;
    }

    public void Dispose()
    {
        _isWanted = false;
        _thread.Join();
        _firmware.Dispose();
        _notified.Dispose();
        _computerWatchdog?.Dispose();
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(_program, ["--board", "pi", "--data", _data, "--socket", PumpSocket]);
        start.Environment["NOTIFY_SOCKET"] = NotifySocket;
        start.Environment["WATCHDOG_USEC"] = Unfed.TotalMicroseconds.ToString(CultureInfo.InvariantCulture);

        // Until it has said that it is ready, nothing is asked of it.
        _isUp = false;
        return Niceness.Usually(() => Process.Start(start))!;
    }

    private void Watch()
    {
        for (var look = 0; _isWanted; look++)
        {
            if (!_isHanging)
            {
                Attend(look);
            }

            Thread.Sleep(Look);
        }
    }

    private void Attend(int look)
    {
        if (look % 25 == 0)
        {
            _computerWatchdog?.Write(Food);
        }

        while (_notified.Available > 0)
        {
            _notified.Receive(_message);
            _isUp = true;
            _fedAt = _time.GetTimestamp();
        }

        if (_firmware.HasExited)
        {
            Ended = $"it ended with {_firmware.ExitCode}";
            StartAgain();
        }
        else if (_isUp && _time.GetElapsedTime(_fedAt) > Unfed)
        {
            ProcessSignal.Send(_firmware.Id, ProcessSignal.Kill);
            _firmware.WaitForExit();
            Ended = $"its watchdog was not fed for {Unfed.TotalSeconds} s";
            StartAgain();
        }
    }

    private void StartAgain()
    {
        Ends++;

        // RestartPreventExitStatus of the unit.
        HasGivenUp = _firmware.ExitCode is 2 or 3 or 4;
        if (HasGivenUp)
        {
            _isWanted = false;
            return;
        }

        using (var helper = Niceness.Usually(() => Process.Start(_program, ["make-safe"])))
        {
            helper.WaitForExit();
        }

        MadeSafe?.Invoke();
        Thread.Sleep(Pause);
        _firmware.Dispose();
        _firmware = Start();
    }
}
