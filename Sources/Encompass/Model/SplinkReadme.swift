/// What a user of the exported settings must know.
enum SplinkReadme {
    static func text(version: String) -> String {
        """
        # Matching model \(version) for Splink 4

        `splink-duckdb.json` and `splink-spark.json` are settings for Splink 4 on DuckDB and on Spark (with Splink's own
        functions for Spark registered). `register.csv` and `queries.csv` are prepared for them: **they hold names and
        dates of birth**. Keep this folder where you keep the register.

            from splink import DuckDBAPI, Linker
            linker = Linker([queries, register], "splink-duckdb.json", DuckDBAPI())
            for column in ["given_names", "family_name", "dob", "sex", "postcode"]:
                linker.table_management.register_term_frequency_lookup(tf[column], column)
            linker.inference.predict()

        The tables `tf_*.csv` must be registered: they hold chance agreement by our own count (one bearer fewer, and
        half a one for values not yet seen), not the plain share that Splink would compute.

        ## What is exact

        - m of every level, and the prior of a pair: (1 - not on the register - sibling not there) / pupils.
        - Levels and weights of sex, and of a value not recorded (nothing).
        - The levels of a true date of birth; the weight where it is the same or different.
        - The levels of the postcode; the weight where it is the same or different.
        - A family name borne by custom alone (Kaur, Begum): nothing, as if not recorded.
        - The weight of a given or family name of one token that is the same and has no other spelling with the same
          letters on the register.

        ## What is approximate

        - All other levels weigh the average of u over a sample of children (the mean of its logarithm); the program
          counts u for every child.
        - Names of several tokens: Splink asks whether one holds all tokens of the other; the program pairs tokens.
        - Another form of a name: by groups of whole names of one token; gendered endings are left out.
        - Names are compared as a whole in Splink, token by token in the program; particles have no rule of their own.

        ## What is left out

        - Given and family name in each other's boxes, and spread over them.
        - The frequency of the two names together.
        - Dates of which only a year or a month is known: not recorded, in Splink.
        - The incident's postcode, the school as told, and the household: children of one incident decided together.
        - One distribution per child: Splink scores pairs, as if each stood alone. There is no *not on the register*.
        - Splink looks only at pairs that share a blocking rule; the program compares everyone with everyone.

        """
    }
}
