package dev.lectern.ui.check.explain;

import org.eclipse.core.expressions.PropertyTester;

/** {@code dev.lectern.ui.check.hasRule} in expressions of plugin.xml: whether a marker tells a problem that a rule found. */
public final class HasRuleTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expectedValue) {
		return RuleView.rule(receiver).isPresent();
	}
}
