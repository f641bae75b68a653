import { onOwnHost } from '../intranet';

onOwnHost();
