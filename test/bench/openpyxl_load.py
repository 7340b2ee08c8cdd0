"""Merely loads workbooks with openpyxl, one after another. Usage: openpyxl_load.py FOLDER COUNT. Prints JSON."""
import json, os, resource, sys, time
from openpyxl import load_workbook

folder, count = sys.argv[1], int(sys.argv[2])
began = time.time()
for name in sorted(os.listdir(folder))[:count]:
    load_workbook(os.path.join(folder, name))
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({'wall': time.time() - began, 'cpu': used.ru_utime + used.ru_stime, 'peak': used.ru_maxrss / 1024}))
