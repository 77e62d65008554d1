INSERT INTO draft (staff, form, format, text, sum) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (staff, form, format) DO UPDATE SET text = excluded.text, sum = excluded.sum
