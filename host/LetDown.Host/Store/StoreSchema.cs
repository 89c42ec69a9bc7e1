using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>
/// The tables, as steps from one version to the next. The journal rows are the truth; the sessions table is made from them and
/// is only there so that a list is quick. A step, once released, never changes.
/// </summary>
internal static class StoreSchema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE journal (
            pump_id TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            session_id TEXT NOT NULL,
            is_event INTEGER NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (pump_id, sequence)
        );
        CREATE INDEX journal_by_session ON journal (pump_id, session_id, is_event, sequence);
        CREATE TABLE sessions (
            pump_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            state INTEGER NOT NULL,
            started_at_ms INTEGER,
            duration_ms INTEGER NOT NULL,
            let_downs INTEGER NOT NULL,
            grams_left REAL NOT NULL,
            grams_right REAL NOT NULL,
            end_reason INTEGER NOT NULL,
            fault INTEGER NOT NULL,
            simulated INTEGER NOT NULL,
            first_sequence INTEGER NOT NULL,
            PRIMARY KEY (pump_id, session_id)
        );
        CREATE INDEX sessions_by_time ON sessions (started_at_ms);
        """,
        """
        CREATE TABLE pumps (
            pump_id TEXT PRIMARY KEY,
            position INTEGER NOT NULL
        ) WITHOUT ROWID;
        INSERT INTO pumps (pump_id, position) SELECT pump_id, max(sequence) FROM journal GROUP BY pump_id;
        CREATE TABLE deleted_sessions (
            pump_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            is_forgotten INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (pump_id, session_id)
        ) WITHOUT ROWID;
        CREATE TABLE telemetry (
            pump_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (pump_id, session_id)
        );
        """,
        """
        ALTER TABLE sessions ADD COLUMN program TEXT NOT NULL DEFAULT '';
        ALTER TABLE sessions ADD COLUMN left_ms INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE sessions ADD COLUMN right_ms INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE sessions ADD COLUMN first_let_down_ms INTEGER;
        """,
        """
        CREATE TABLE notes (
            id INTEGER PRIMARY KEY,
            pump_id TEXT,
            session_id TEXT,
            at_ms INTEGER NOT NULL,
            is_before INTEGER NOT NULL,
            tags INTEGER NOT NULL,
            text TEXT NOT NULL
        );
        CREATE INDEX notes_by_session ON notes (pump_id, session_id);
        """,
        """
        CREATE TABLE milk_records (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind INTEGER NOT NULL,
            started_at_ms INTEGER NOT NULL,
            is_day_only INTEGER NOT NULL,
            duration_ms INTEGER,
            sides INTEGER NOT NULL,
            first_side INTEGER NOT NULL,
            nursed_left_ms INTEGER,
            nursed_right_ms INTEGER,
            grams_left REAL,
            grams_right REAL,
            grams_total REAL,
            text TEXT NOT NULL,
            source INTEGER,
            source_key TEXT
        );
        CREATE INDEX milk_records_by_time ON milk_records (started_at_ms);
        CREATE UNIQUE INDEX milk_records_by_key ON milk_records (source, source_key);
        CREATE TABLE milk_stock (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            label TEXT NOT NULL COLLATE NOCASE UNIQUE,
            grams REAL,
            pumped_at_ms INTEGER NOT NULL,
            place INTEGER NOT NULL,
            placed_at_ms INTEGER NOT NULL,
            is_thawed INTEGER NOT NULL,
            pump_id TEXT,
            session_id TEXT
        );
        """,
        """
        CREATE TABLE edits (
            id INTEGER PRIMARY KEY,
            pump_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            what INTEGER NOT NULL,
            old REAL,
            new REAL
        );
        CREATE INDEX edits_by_session ON edits (pump_id, session_id);
        CREATE TABLE restored_sessions (
            pump_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            PRIMARY KEY (pump_id, session_id)
        ) WITHOUT ROWID;
        """,
        """
        CREATE TABLE trick_uses (
            id INTEGER PRIMARY KEY,
            pump_id TEXT,
            session_id TEXT,
            at_ms INTEGER NOT NULL,
            trick TEXT NOT NULL
        );
        CREATE INDEX trick_uses_by_session ON trick_uses (pump_id, session_id);
        CREATE TABLE own_tricks (
            trick TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            is_removed INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE trick_standings (
            trick TEXT PRIMARY KEY,
            standing INTEGER NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE formula_search (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            is_over INTEGER NOT NULL
        );
        ALTER TABLE notes ADD COLUMN comfort INTEGER;
        """,
        """
        CREATE TABLE plan_changes (
            id INTEGER PRIMARY KEY,
            simulated INTEGER NOT NULL,
            at_ms INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            item INTEGER,
            before_value REAL NOT NULL,
            after_value REAL NOT NULL,
            target REAL,
            limited_by INTEGER NOT NULL,
            sessions INTEGER NOT NULL,
            up_to_ms INTEGER
        );
        """,
    ];

    /// <summary>The version in which the sessions table last got columns that are made from the journal.</summary>
    private const int WithNewColumns = 3;

    public static int Version => Steps.Length;

    public static int VersionOf(SqliteConnection connection) => (int)connection.Number("PRAGMA user_version");

    /// <summary>Brings the tables up to date. True when rows that are made from the journal have to be made anew.</summary>
    public static bool Migrate(SqliteConnection connection, string path)
    {
        if (VersionOf(connection) > Version)
        {
            throw new StoreException($"The store {path} was made by a newer letdown. Update letdown, or choose another file with --store.");
        }

        var found = VersionOf(connection);
        if (found == Version)
        {
            return false;
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        // Read again under the lock: another console may have been quicker.
        for (var version = VersionOf(connection); version < Version; version++)
        {
            connection.Run(Steps[version]);
            connection.Run(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}"));
        }

        transaction.Commit();
        return found is > 0 and < WithNewColumns;
    }
}
