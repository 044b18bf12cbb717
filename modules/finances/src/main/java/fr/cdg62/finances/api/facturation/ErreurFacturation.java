package fr.cdg62.finances.api.facturation;

/** Debtor that could not be billed for a mission: code and French message of the refusal. */
public record ErreurFacturation(String siren, String mission, String code, String message) {}
