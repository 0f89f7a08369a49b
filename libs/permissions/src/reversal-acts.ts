/** What is done about a reversal; who may do it goes by the same limit as the movement itself. */
export const reversalActs = ['askReversal', 'agreeReversal', 'declineReversal', 'withdrawReversal'] as const;
