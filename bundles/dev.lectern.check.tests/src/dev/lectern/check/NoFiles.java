package dev.lectern.check;

import java.util.Optional;
import java.util.Set;

/** An empty folder. */
enum NoFiles implements CourseFiles {
	INSTANCE;

	@Override
	public boolean exists(String path) {
		return false;
	}

	@Override
	public Optional<String> spelledOtherwise(String path) {
		return Optional.empty();
	}

	@Override
	public Set<String> all() {
		return Set.of();
	}
}
