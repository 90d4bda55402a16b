"""Vet a large collection of pages with Apache Spark.

    spark-submit vet_pages.py PAGES.jsonl FINDINGS [--warrant PROGRAM] [--partitions N] [--profile NAME]

PAGES.jsonl has one page a line, {"id", "text", "format"}; FINDINGS is the folder that Spark writes the result lines to.
Each partition starts one `warrant vet --stream` and pipes its lines through it, so a catalogue is loaded once per
partition, and memory stays constant however large the partition is. Exit status: 0 done, 2 some lines could not be vetted.
"""
import argparse
import json
import shlex
import sys

from pyspark import SparkFiles
from pyspark.sql import SparkSession


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pages")
    parser.add_argument("findings")
    parser.add_argument("--warrant", default="warrant")
    parser.add_argument("--database", help="the compiled catalogue; it is sent to every worker")
    parser.add_argument("--partitions", type=int, default=0)
    parser.add_argument("--profile", default="editorial")
    arguments = parser.parse_args()

    spark = SparkSession.builder.appName("warrant vet").getOrCreate()
    lines = spark.sparkContext.textFile(arguments.pages, max(1, arguments.partitions))
    if arguments.partitions:
        lines = lines.repartition(arguments.partitions)

    # Findings are the result, not a failure of the job: --exit-zero. A line that cannot be vetted still gives a result
    # with "error" and makes warrant exit with 2, so the pipe does not check the status; we count errors below.
    command = [arguments.warrant, "vet", "--stream", "--exit-zero", "--isolated", "--jobs", "1", "--profile", arguments.profile]
    if arguments.database:
        spark.sparkContext.addFile(arguments.database)
        command += ["--database", SparkFiles.get(arguments.database.rsplit("/", 1)[-1])]
    results = lines.pipe(shlex.join(command))
    results.cache()
    results.saveAsTextFile(arguments.findings)

    def count(line):
        result = json.loads(line)
        return 1, int("error" in result), len(result.get("findings", []))

    total = results.map(count).fold((0, 0, 0), lambda a, b: tuple(x + y for x, y in zip(a, b)))
    print(f"{total[0]} pages, {total[2]} findings, {total[1]} could not be vetted", file=sys.stderr)
    spark.stop()
    return 2 if total[1] else 0


if __name__ == "__main__":
    sys.exit(main())
