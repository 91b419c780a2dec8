"""Checks a table of drafts under Apache Spark.

spark-submit --files check-block.sh spark.py DRAFTS.parquet RESULTS.parquet

The table has the columns id and text. postlint and Node are installed on
every worker, as the operations team installs them; nothing is fetched.
"""

import os
import sys

from pyspark.sql import SparkSession
from pyspark.sql.functions import struct, to_json

# What is asked of a result; the rest of the line can be kept too.
RESULT = """
    id STRING,
    verdict STRING,
    findings ARRAY<STRUCT<ruleId: STRING, severity: STRING, location: STRUCT<start: INT, end: INT>>>
"""
# A partition is a process. About as many posts as make 10 MB.
POSTS_OF_A_PARTITION = 50_000

spark = SparkSession.builder.appName("postlint").getOrCreate()
drafts = spark.read.parquet(sys.argv[1]).select("id", "text")
partitions = max(1, drafts.count() // POSTS_OF_A_PARTITION)
lines = drafts.repartition(partitions).select(to_json(struct("id", "text"))).rdd.map(lambda row: row[0])
results = lines.pipe(
    "sh check-block.sh --no-baseline",
    # PySpark gives a command no environment, and doesn't look at how it ends, unless it is told to.
    env={"PATH": os.environ["PATH"]},
    checkCode=True,
)
spark.read.schema(RESULT).json(results).write.parquet(sys.argv[2])
