"""Lấy ý kiến Nhân dân: one consultation as typed objects, its arithmetic, and what a check of it finds."""
